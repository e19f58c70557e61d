import { z } from 'zod';
import type { CaseId } from '../../kernel/ids';
import type { EventOf } from '../event-definition';
import { defineEvent, personal } from '../event-definition';
import { instantField, staffIdField, uuidField } from '../event-fields';
import { welfareNoteKinds } from './note-kinds';
import type { WelfareId } from './welfare-stream';

export type NoteId = string & { readonly __brand: 'NoteId' };
const noteId = uuidField<NoteId>();
/** Under the record's own key. */
const words = personal(z.string());

export const welfareRecordOpened = defineEvent(
  'WelfareRecordOpened',
  1,
  z.strictObject({ welfareId: uuidField<WelfareId>(), caseId: uuidField<CaseId>(), openedAt: instantField }),
);
export const welfareNoteWritten = defineEvent(
  'WelfareNoteWritten',
  1,
  z.strictObject({
    noteId,
    kind: z.enum(welfareNoteKinds),
    text: words,
    occurredAt: instantField,
    writtenAt: instantField,
    writtenBy: staffIdField,
  }),
);
/** The whole text as it should have been; the earlier one stays in the history. */
export const welfareNoteCorrected = defineEvent(
  'WelfareNoteCorrected',
  1,
  z.strictObject({ noteId, text: words, reason: words, correctedAt: instantField, correctedBy: staffIdField }),
);
/** Everybody whom the victim wants to read the notes, in place of any chosen before. `heardBy`: to whom they said it, where they did not choose it themselves. */
export const welfareReadersChosen = defineEvent(
  'WelfareReadersChosen',
  1,
  z.strictObject({ readers: z.array(staffIdField), chosenAt: instantField, heardBy: staffIdField.optional() }),
);

export const welfareEvents = [welfareRecordOpened, welfareNoteWritten, welfareNoteCorrected, welfareReadersChosen] as const;
export type WelfareEvent = EventOf<(typeof welfareEvents)[number]>;
