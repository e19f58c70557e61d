import { accepted } from '../../kernel/decider';
import { isPlain, plain } from '../../kernel/personal';
import type { CorrectWelfareNote, WriteWelfareNote } from './commands';
import { mayReadNote } from './may-read-note';
import { mayReadWelfare } from './may-read-welfare';
import { kindsToWrite } from './may-write-note';
import type { WelfareState } from './state';
import { readersIn } from './state';
import type { Verdict } from './verdict';
import { isBlank, no, written } from './verdict';
import { welfareIdOf } from './welfare-stream';

export function writeNote(command: WriteWelfareNote, state: WelfareState): Verdict {
  const { by, at, caseId, parts, noteId, kind, text, occurredAt } = command;
  const kinds = kindsToWrite(parts, by.staffId);
  const readers = readersIn(state);
  if (kinds.length === 0 && !mayReadWelfare({ ...parts, readers }, by.staffId)) return no('WELFARE_RECORD_NOT_FOUND');
  if (!kinds.includes(kind)) return no('WELFARE_OFFICER_WRITES');
  if (isBlank(text)) return no('WELFARE_NOTE_EMPTY', 'text');
  if (occurredAt > at) return no('WELFARE_NOTE_IN_FUTURE', 'occurredAt');
  if (occurredAt < '1900') return no('WELFARE_NOTE_BEFORE_1900', 'occurredAt');
  if (state.notes.some((note) => note.noteId === noteId)) return no('WELFARE_NOTE_ALREADY_WRITTEN');
  const data = { noteId, kind, text: plain(welfareIdOf(caseId), text), occurredAt, writtenAt: at, writtenBy: by.staffId };
  return written(command, state, { type: 'WelfareNoteWritten', schemaVersion: 1, data });
}

/** By whoever wrote it, and nobody else: what another thinks is a note of their own. */
export function correctNote({ by, at, caseId, parts, noteId, text, reason }: CorrectWelfareNote, state: WelfareState): Verdict {
  const note = state.notes.find((one) => one.noteId === noteId);
  if (!note || !mayReadNote({ ...parts, readers: readersIn(state) }, note, by.staffId)) return no('WELFARE_NOTE_NOT_FOUND');
  if (note.writtenBy !== by.staffId) return no('WELFARE_NOTE_NOT_YOURS');
  if (isBlank(text)) return no('WELFARE_NOTE_EMPTY', 'text');
  if (isBlank(reason)) return no('WELFARE_CORRECTION_NEEDS_REASON', 'reason');
  if (isPlain(note.text) && note.text.value === text) return no('WELFARE_NOTE_UNCHANGED', 'text');
  const about = welfareIdOf(caseId);
  const data = { noteId, text: plain(about, text), reason: plain(about, reason), correctedAt: at, correctedBy: by.staffId };
  return accepted({ type: 'WelfareNoteCorrected', schemaVersion: 1, data });
}
