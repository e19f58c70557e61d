import type { StaffId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { Personal } from '../../kernel/personal';
import type { NoteId } from './events';
import type { WelfareNoteKind } from './note-kinds';
import type { WelfareId } from './welfare-stream';

export type WelfareNote = {
  readonly noteId: NoteId;
  readonly kind: WelfareNoteKind;
  /** As it was corrected last. */
  readonly text: Personal;
  readonly occurredAt: Instant;
  readonly writtenAt: Instant;
  readonly writtenBy: StaffId;
  readonly correction?: { readonly at: Instant; readonly reason: Personal };
};

/** The victim's last word on who reads. */
export type ReadersChoice = { readonly readers: readonly StaffId[]; readonly chosenAt: Instant; readonly heardBy?: StaffId | undefined };

/** `welfareId` is absent until the record was opened. Notes in the order of writing; texts plain, or erased once the key is gone. */
export type WelfareState = {
  readonly welfareId?: WelfareId;
  readonly notes: readonly WelfareNote[];
  readonly choice?: ReadersChoice;
};

export const noRecordYet: WelfareState = { notes: [] };

/** Nobody until the victim has chosen. */
export const readersIn = ({ choice }: WelfareState): readonly StaffId[] => choice?.readers ?? [];
