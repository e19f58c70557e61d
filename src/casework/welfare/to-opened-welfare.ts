import type { StaffId } from '../../kernel/ids';
import { isPlain, type Personal } from '../../kernel/personal';
import { mayReadNote } from '../../domain/welfare/may-read-note';
import { mayReadWelfare } from '../../domain/welfare/may-read-welfare';
import { isAssessor, kindsToWrite } from '../../domain/welfare/may-write-note';
import { readersIn, type WelfareNote, type WelfareState } from '../../domain/welfare/state';
import type { WelfareParts } from '../../domain/welfare/welfare-parts';
import type { OpenedNote, OpenedWelfare } from './opened-welfare';

/** What of a record is open to one member of staff; nothing at all where they have no part in it. */
export function toOpenedWelfare(state: WelfareState, parts: WelfareParts, staffId: StaffId): Omit<OpenedWelfare, 'revision'> | undefined {
  const readable = { ...parts, readers: readersIn(state) };
  const readsAll = mayReadWelfare(readable, staffId);
  if (!readsAll && !isAssessor(parts, staffId)) return undefined;
  const notes = state.notes.filter((note) => mayReadNote(readable, note, staffId)).map((note) => toOpenedNote(note, staffId));
  // Written last comes first where two happened at the same moment.
  notes.reverse().sort((one, other) => (one.occurredAt === other.occurredAt ? 0 : one.occurredAt < other.occurredAt ? 1 : -1));
  return { notes, ownOnly: !readsAll, mayWrite: kindsToWrite(parts, staffId), ...(readsAll && { chosen: state.choice }) };
}

const toOpenedNote = ({ text, correction, ...note }: WelfareNote, staffId: StaffId): OpenedNote => ({
  ...note,
  text: wordsOf(text),
  ...(correction && { corrected: { on: correction.at, reason: wordsOf(correction.reason) } }),
  mayCorrect: note.writtenBy === staffId,
});

const wordsOf = (personal: Personal): string | undefined => (isPlain(personal) ? personal.value : undefined);
