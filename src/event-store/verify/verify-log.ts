import type { EventFeed, StoredEvent } from '../../kernel/event-store';
import type { Position } from '../../kernel/position';
import type { StreamName } from '../../kernel/event';
import { ChainCheck } from './chain-check';
import type { LogFault, LogReport } from './log-report';

const mostFaultsKept = 1000;

/** What the registry says against an event (its schema, its codec), never with its data; nothing where it is sound. */
export type EventCheck = (event: StoredEvent) => string | undefined;

/**
 * Reads the whole log once and locates what is wrong in it: the order, the revisions and the chain of every stream, and
 * what `check` says. Keeps one hash and one revision for each stream, whatever the length of the log.
 *
 * The last event of a stream has no successor to vouch for it: a change to it alone is seen by `check` at most.
 */
export async function verifyLog(feed: Pick<EventFeed, 'read' | 'compare'>, check: EventCheck = () => undefined): Promise<LogReport> {
  const faults: LogFault[] = [];
  let faultsFound = 0;
  const report = (fault: LogFault): void => {
    faultsFound += 1;
    if (faults.length < mostFaultsKept) faults.push(fault);
  };
  const chains = new Map<StreamName, ChainCheck>();
  let events = 0;
  let head: Position | null = null;
  for await (const batch of feed.read(null)) {
    for (const event of batch) {
      const { position, stream, revision } = event;
      if (head !== null && feed.compare(head, position) >= 0) {
        report({ kind: 'ORDER', position, stream, revision, what: `follows position ${head}` });
      }
      head = position;
      events += 1;
      let chain = chains.get(stream);
      if (!chain) chains.set(stream, (chain = new ChainCheck()));
      for (const fault of chain.next(event)) report(fault);
      const what = check(event);
      if (what !== undefined) report({ kind: 'SCHEMA', position, stream, revision, what });
    }
  }
  return { events, streams: chains.size, head, faults, faultsFound };
}
