import type { StreamingRead } from '@eventstore/db-client';
import { StoreUnavailable } from '../../kernel/event-store';
import type { Note } from '../store-notes';
import { Arriving } from './arriving';
import { failureOf } from './failure';
import type { Node, Nodes } from './nodes';
import { Patience } from './patience';
import type { StoreSettings } from './settings';

export type Reading<Item, Place> = {
  readonly from: Place;
  /** Begins at a place, that one included. */
  readonly open: (node: Node, from: Place) => StreamingRead<Item>;
  /** Where to go on after what was handed on. */
  readonly following: (last: Item, from: Place) => Place;
  readonly batchSize: number;
};

export type ReadFrom = { readonly nodes: Nodes; readonly note: Note; readonly settings: StoreSettings };

/**
 * Reads in batches to the end, going on from the last batch handed on when a node falls silent, stops or no longer leads.
 * Nothing where there is no such stream. Throws StoreUnavailable when patience ends.
 */
export async function* readOn<Item, Place>(
  { nodes, note, settings }: ReadFrom,
  { from, open, following, batchSize }: Reading<Item, Place>,
): AsyncGenerator<Item[]> {
  const patience = new Patience(settings.patienceMs);
  for (let place = from; ;) {
    const node = nodes.current;
    const arriving = new Arriving(open(node, place), batchSize, settings.answerMs);
    try {
      for (;;) {
        const batch = await arriving.next();
        const last = batch.at(-1);
        if (last === undefined) return;
        patience.renew();
        yield batch;
        place = following(last, place);
      }
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind === 'no-stream') return;
      if (failure.kind === 'denied') note({ kind: 'denied', call: 'read' });
      if (failure.kind === 'denied' || failure.kind === 'deleted') throw new StoreUnavailable('failed', { cause: error });
      if (nodes.isClosed) throw new StoreUnavailable('closed', { cause: error });
      nodes.leave(node, failure);
      if (!(await patience.again())) throw new StoreUnavailable('unreachable', { cause: error });
      note({ kind: 'retry', call: 'read', because: failure.kind });
    } finally {
      arriving.cancel();
    }
  }
}
