import { openSqliteEventStore } from '../../src/event-store/sqlite/sqlite-event-store';
import type { OpenBuildSource } from '../../src/projections/build-in-worker';
import { decodeAsWritten, tallyView } from './tally-view';

/** What a build worker of the tests reads from. */
export const openTallySource: OpenBuildSource<{ readonly path: string }> = async ({ path }) => {
  const store = openSqliteEventStore(path, { readOnly: true });
  return {
    feed: store,
    decode: decodeAsWritten,
    views: [tallyView()],
    close: async () => {
      store.close();
    },
  };
};
