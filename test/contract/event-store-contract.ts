import type { StoreUnderTest } from './contract-words';
import { itKeepsToTheRevision } from './expected-revision';
import { itFeedsTheWholeLog } from './feed';
import { itTakesARepeatOnce } from './repeated-events';
import { itWritesAndReads } from './writing-and-reading';

export type StoreFactory = () => Promise<{ readonly store: StoreUnderTest; readonly close: () => Promise<void> }>;
export type ContractOptions = { readonly findsTakenIds?: boolean };

/** What every adapter of the log must do alike. Each test runs on an empty store of its own. */
export function describeEventStoreContract(name: string, factory: StoreFactory, { findsTakenIds = true }: ContractOptions = {}): void {
  describe(`the log kept by ${name}`, () => {
    const made: { close: () => Promise<void> }[] = [];
    const open = async (): Promise<StoreUnderTest> => {
      const opened = await factory();
      made.push(opened);
      return opened.store;
    };
    afterEach(async () => {
      for (const opened of made.splice(0)) await opened.close();
    });
    itWritesAndReads(open);
    itKeepsToTheRevision(open);
    itTakesARepeatOnce(open, findsTakenIds);
    itFeedsTheWholeLog(open);
  });
}
