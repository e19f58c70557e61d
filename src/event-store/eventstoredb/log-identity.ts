import { randomUUID } from 'node:crypto';
import { binaryEvent, NO_STREAM, START } from '@eventstore/db-client';
import { StoreUnavailable } from '../../kernel/event-store';
import { placeOf, type AllPosition } from './all-position';
import { Arriving } from './arriving';
import type { AppendOn } from './append-on';
import { failureOf } from './failure';
import { Patience } from './patience';
import { within } from './within';

/** The first event of a log in this store: its id names the log for ever, and nothing of the log stands before it. */
export type LogIdentity = { readonly identity: string; readonly begins: AllPosition };

/** No event of the product's own: it holds nothing, and no reader of the log is given it. */
export const identityStream = 'logIdentity-1';

/** Whoever only reads begins nothing. */
export class NoLogHere extends Error {
  constructor() {
    super('there is no log in this EventStoreDB: start a server on it once, or copy one into it');
    this.name = 'NoLogHere';
  }
}

/** Reads who this log is, or begins it; of several servers that begin it at once, one does. Throws NoLogHere where it may not. */
export async function identify({ nodes, note, settings, credentials, inStore }: AppendOn, readOnly: boolean): Promise<LogIdentity> {
  const patience = new Patience(settings.startMs, 2000);
  for (;;) {
    const node = nodes.current;
    try {
      const reading = node.client.readStream(inStore(identityStream), { fromRevision: START, maxCount: 1, requiresLeader: true });
      const [first] = await new Arriving(reading, 1, settings.answerMs).next().catch(nothingWhereThereIsNone);
      if (first?.event) return { identity: first.event.id, begins: placeOf(first.event) };
      if (readOnly) throw new NoLogHere();
      const begun = binaryEvent({ id: randomUUID(), type: 'LogBegun', data: Buffer.from('{}') });
      const options = { expectedRevision: NO_STREAM, requiresLeader: true, credentials, deadline: settings.answerMs } as const;
      await within(settings.answerMs, node.client.appendToStream(inStore(identityStream), [begun], options));
    } catch (error) {
      if (error instanceof NoLogHere || error instanceof TypeError) throw error;
      const failure = failureOf(error);
      if (failure.kind === 'denied') note({ kind: 'denied', call: 'read' });
      if (failure.kind === 'denied' || failure.kind === 'deleted') throw new StoreUnavailable('failed', { cause: error });
      // Another server began it at the same moment: then it can be read.
      if (failure.kind === 'conflict') continue;
      nodes.leave(node, failure);
      if (!(await patience.again())) throw new StoreUnavailable('unreachable', { cause: error });
      note({ kind: 'retry', call: 'read', because: failure.kind });
    }
  }
}

const nothingWhereThereIsNone = (error: unknown): [] => {
  if (failureOf(error).kind === 'no-stream') return [];
  throw error;
};
