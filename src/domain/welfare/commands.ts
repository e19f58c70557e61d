import type { CaseId, StaffId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { Viewer } from '../../kernel/viewer';
import type { NoteId } from './events';
import type { WelfareNoteKind } from './note-kinds';
import type { WelfareParts } from './welfare-parts';

type Given<Type extends string> = {
  readonly type: Type;
  readonly by: Viewer;
  readonly at: Instant;
  readonly caseId: CaseId;
  readonly parts: WelfareParts;
};

export type WriteWelfareNote = Given<'WriteWelfareNote'> & {
  readonly noteId: NoteId;
  readonly kind: WelfareNoteKind;
  readonly text: string;
  readonly occurredAt: Instant;
};
export type CorrectWelfareNote = Given<'CorrectWelfareNote'> & {
  readonly noteId: NoteId;
  readonly text: string;
  readonly reason: string;
};
/** The whole list; by the victim themselves, or by the welfare officer who heard it from them. */
export type ChooseWelfareReaders = Given<'ChooseWelfareReaders'> & {
  readonly readers: readonly StaffId[];
  /** When they said so; absent means now. */
  readonly chosenAt?: Instant | undefined;
};

export type WelfareCommand = WriteWelfareNote | CorrectWelfareNote | ChooseWelfareReaders;

export type WelfareRefusal = {
  readonly code:
    | 'WELFARE_RECORD_NOT_FOUND'
    | 'WELFARE_OFFICER_WRITES'
    | 'WELFARE_NOTE_EMPTY'
    | 'WELFARE_NOTE_IN_FUTURE'
    | 'WELFARE_NOTE_BEFORE_1900'
    | 'WELFARE_NOTE_ALREADY_WRITTEN'
    | 'WELFARE_NOTE_NOT_FOUND'
    | 'WELFARE_NOTE_NOT_YOURS'
    | 'WELFARE_NOTE_UNCHANGED'
    | 'WELFARE_CORRECTION_NEEDS_REASON'
    | 'WELFARE_READERS_ARE_THE_VICTIMS_CHOICE'
    | 'WELFARE_READER_IS_THE_VICTIM'
    | 'WELFARE_READER_IS_YOURSELF'
    | 'WELFARE_CHOICE_IN_FUTURE';
  /** The field of the command at fault. */
  readonly field?: string;
};
