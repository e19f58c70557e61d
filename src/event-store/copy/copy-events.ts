import { RevisionConflict, type EventFeed, type EventStore, type StoredEvent } from '../../kernel/event-store';
import type { Position } from '../../kernel/position';
import { appendSurely } from '../runner/append-surely';
import { appendsOf } from './appends-of';
import { CopyRefused, TargetDiffers } from './copy-refused';
import { differenceAt, differingField } from './event-difference';
import { eventsOf } from './events-of';

export type Copied = { readonly found: number; readonly written: number };
export type CopyEventsOptions = {
  readonly onCopied: (step: 'found' | 'written', events: number) => void;
  /**
   * How many events may be asked for at once, for a target that writes what is asked for in one turn in that order, whole or
   * not at all. One append at a time if left out: sixteen under way at once to an EventStoreDB did arrive out of order, and the order of
   * the log decides what was known at an instant.
   */
  readonly eventsTogether?: number | undefined;
};

/**
 * Brings a log into another store, in its own order, each event at its own revision with its own id and bytes. What stands
 * in the target already is read beside the source first: equal to the byte it is a copy begun earlier, and is gone on with;
 * anything else is refused before a word is written.
 *
 * Throws CopyRefused, and what the ports throw: then the next copy goes on from there.
 */
export async function copyEvents(
  from: Pick<EventFeed, 'read'>,
  to: EventStore & EventFeed,
  { onCopied, eventsTogether = 0 }: CopyEventsOptions,
): Promise<Copied> {
  const source = eventsOf(from);
  try {
    const found = await readBeside(source, to, onCopied);
    let reached = await to.head();
    let written = 0;
    for await (const appends of together(appendsOf(source), eventsTogether)) {
      for (const { append, position } of await writeAll(appends, to)) {
        if (reached !== null && to.compare(reached, position) >= 0) throw standsBefore(append[0]);
        reached = position;
        onCopied('written', (written += append.length));
      }
    }
    return { found, written };
  } finally {
    await source.return(undefined);
  }
}

/** How many events of the source stand in the target already. Throws TargetDiffers. */
async function readBeside(
  source: AsyncIterator<StoredEvent, undefined>,
  to: EventFeed,
  onCopied: CopyEventsOptions['onCopied'],
): Promise<number> {
  let found = 0;
  for await (const event of eventsOf(to)) {
    const original = (await source.next()).value;
    const what = original ? differingField(original, event) : 'beyond';
    if (what !== undefined) throw new TargetDiffers(differenceAt(what, event));
    onCopied('found', (found += 1));
  }
  return found;
}

type Append = readonly [StoredEvent, ...StoredEvent[]];

async function* together(appends: AsyncIterable<Append>, mostEvents: number): AsyncGenerator<readonly Append[]> {
  let taken: Append[] = [];
  let events = 0;
  for await (const append of appends) {
    if (taken.length > 0 && events + append.length > mostEvents) {
      yield taken;
      [taken, events] = [[], 0];
    }
    taken.push(append);
    events += append.length;
  }
  if (taken.length > 0) yield taken;
}

/** Asked for in one turn, and all of them waited for whatever becomes of one. */
async function writeAll(appends: readonly Append[], to: EventStore): Promise<{ append: Append; position: Position }[]> {
  const answers = await Promise.allSettled(appends.map(async (append) => ({ append, position: await write(append, to) })));
  return answers.map((answer) => {
    if (answer.status === 'rejected') throw answer.reason as Error;
    return answer.value;
  });
}

async function write(append: Append, to: EventStore): Promise<Position> {
  const [{ stream, revision }] = append;
  try {
    const { position } = await appendSurely(
      to,
      stream,
      revision === 0n ? { kind: 'no-stream' } : { kind: 'revision', value: revision - 1n },
      append.map(({ eventId, type, schemaVersion, data, metadata }) => ({ eventId, type, schemaVersion, data, metadata })),
    );
    return position;
  } catch (error) {
    if (!(error instanceof RevisionConflict)) throw error;
    throw new CopyRefused(
      `${stream} stands at revision ${error.actual ?? 'none'} in the target where revision ${revision} was to follow: ${othersWrite}, ` +
        'or the stream has a gap in the source (`store verify` says so)',
      { cause: error },
    );
  }
}

const othersWrite = 'somebody else writes to the target';

const standsBefore = ({ stream, revision }: StoredEvent): CopyRefused =>
  new CopyRefused(`${stream} revision ${revision} stands before what was to come before it: ${othersWrite}`);
