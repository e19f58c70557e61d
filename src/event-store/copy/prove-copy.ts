import { createHash, type Hash } from 'node:crypto';
import type { EventFeed, StoredEvent } from '../../kernel/event-store';
import type { Position } from '../../kernel/position';
import { canonicalStoredForm } from '../chain';
import type { LogReport } from '../verify/log-report';
import { verifyLog, type EventCheck } from '../verify/verify-log';
import { differenceAt, differingField, type Difference } from './event-difference';
import { eventsOf } from './events-of';

/** One side, read whole: `sha256` (hex) over the canonical stored forms in log order, a line each. */
export type SideRead = { readonly events: number; readonly sha256: string };

export type Proof = {
  readonly from: SideRead;
  readonly to: SideRead;
  /** Where the two first part; none where the same events stand in the same order, to the byte. */
  readonly difference?: Difference;
  /** What `store verify` says of the target: order, revisions, chains, and `check`. */
  readonly log: LogReport;
};

export type ProofOptions = {
  readonly check?: EventCheck | undefined;
  /** Called for each event that is the same, in log order, with where it stands on both sides. */
  readonly onSame?: ((from: Position, to: Position) => void) | undefined;
};

/** Reads both logs whole and side by side: nothing that the copying remembered is believed. */
export async function proveCopy(
  from: Pick<EventFeed, 'read'>,
  to: Pick<EventFeed, 'read' | 'compare'>,
  { check, onSame }: ProofOptions = {},
): Promise<Proof> {
  const source = eventsOf(from);
  const sides = { from: new Side(), to: new Side() };
  let difference: Difference | undefined;
  const compare = (original: StoredEvent | undefined, event: StoredEvent): void => {
    const what = original ? differingField(original, event) : 'beyond';
    if (what !== undefined) difference ??= differenceAt(what, event);
    else if (original && !difference) onSame?.(original.position, event.position);
  };
  async function* targetBeside(): AsyncGenerator<readonly StoredEvent[]> {
    for await (const batch of to.read(null)) {
      for (const event of batch) {
        const original = (await source.next()).value;
        if (original) sides.from.add(original);
        sides.to.add(event);
        compare(original, event);
      }
      yield batch;
    }
  }
  const log = await verifyLog({ read: targetBeside, compare: (a, b) => to.compare(a, b) }, check);
  for await (const event of source) {
    sides.from.add(event);
    difference ??= differenceAt('missing', event);
  }
  return { from: sides.from.read(), to: sides.to.read(), log, ...(difference && { difference }) };
}

class Side {
  #events = 0;
  readonly #hash: Hash = createHash('sha256');

  add(event: StoredEvent): void {
    this.#events += 1;
    this.#hash.update(`${canonicalStoredForm(event.stream, event.revision, event)}\n`);
  }

  read(): SideRead {
    return { events: this.#events, sha256: this.#hash.digest('hex') };
  }
}
