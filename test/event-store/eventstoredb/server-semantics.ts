import { itAppendsAsTheServerDoes } from './appending-semantics';
import type { Connect } from './client-words';
import { itReadsAsTheServerDoes } from './reading-semantics';
import { itDeliversAsTheServerDoes } from './subscribing-semantics';

/** What a real server was seen to do, asked through the client: the double must do the same. Each test makes streams of its own. */
export function describeServerSemantics(name: string, connect: Connect): void {
  describe(`EventStoreDB as ${name}`, () => {
    itAppendsAsTheServerDoes(connect);
    itReadsAsTheServerDoes(connect);
    itDeliversAsTheServerDoes(connect);
  });
}
