import type { StaffId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { NoteId } from '../../domain/welfare/events';
import type { WelfareNoteKind } from '../../domain/welfare/note-kinds';

/** A note as its reader sees it. Texts are absent once their key was destroyed. */
export type OpenedNote = {
  readonly noteId: NoteId;
  readonly kind: WelfareNoteKind;
  readonly text: string | undefined;
  readonly occurredAt: Instant;
  readonly writtenAt: Instant;
  readonly writtenBy: StaffId;
  readonly corrected?: { readonly on: Instant; readonly reason: string | undefined };
  /** Whoever asks wrote it themselves. */
  readonly mayCorrect: boolean;
};

/** Whom the victim chose; absent where they have not chosen yet, which is another thing than nobody. */
export type ChosenReaders = {
  readonly readers: readonly StaffId[];
  readonly chosenAt: Instant;
  readonly heardBy?: StaffId | undefined;
};

/** `revision` is what a correction or another choice of readers is decided on; absent before anything was written. */
export type OpenedWelfare = {
  /** The latest that happened first. */
  readonly notes: readonly OpenedNote[];
  /** Whoever asks reads only notes of their own: the page says so, and nothing of any others. */
  readonly ownOnly: boolean;
  readonly mayWrite: readonly WelfareNoteKind[];
  /** Not for those who read only notes of their own. */
  readonly chosen?: ChosenReaders | undefined;
  readonly revision?: bigint | undefined;
};
