import { z } from 'zod';
import { defineEvent, personal, type EventOf } from '../../../src/domain/event-definition';
import { EventRegistry } from '../../../src/domain/event-registry';
import { accepted, refused, type Decider } from '../../../src/kernel/decider';
import type { SubjectId } from '../../../src/kernel/ids';
import { isPlain, plain } from '../../../src/kernel/personal';

/** The smallest kind of stream that has everything: personal text, a refusal, a command that changes nothing. */
export const noteWritten = defineEvent(
  'NoteWritten',
  2,
  z.strictObject({
    note: personal(z.string()),
    tags: z.array(z.strictObject({ label: personal(z.string()) })).optional(),
    weight: z.number().optional(),
  }),
  { 1: (data) => ({ ...(data as object), weight: 1 }) },
);
export const notebookClosed = defineEvent('NotebookClosed', 1, z.strictObject({}));
export type NotebookEvent = EventOf<typeof noteWritten> | EventOf<typeof notebookClosed>;

export const notebookRegistry = new EventRegistry([noteWritten, notebookClosed], new Set(['NotebookPainted']));

export type NotebookCommand =
  { readonly type: 'Write'; readonly about: SubjectId; readonly notes: readonly string[] } | { readonly type: 'Close' };
export type NotebookState = { readonly open: boolean; readonly notes: readonly string[] };

export const written = (about: SubjectId, note: string): EventOf<typeof noteWritten> => ({
  type: 'NoteWritten',
  schemaVersion: 2,
  data: { note: plain(about, note) },
});

export const notebook: Decider<NotebookCommand, NotebookState, NotebookEvent, { code: 'NOTEBOOK_CLOSED' }> = {
  initialState: { open: true, notes: [] },
  decide(command, state) {
    if (command.type === 'Close')
      return state.open ? accepted<NotebookEvent>({ type: 'NotebookClosed', schemaVersion: 1, data: {} }) : accepted<NotebookEvent>();
    if (!state.open) return refused({ code: 'NOTEBOOK_CLOSED' });
    return accepted<NotebookEvent>(...command.notes.map((note) => written(command.about, note)));
  },
  evolve(state, event) {
    if (event.type === 'NotebookClosed') return { ...state, open: false };
    return { ...state, notes: [...state.notes, isPlain(event.data.note) ? event.data.note.value : '(erased)'] };
  },
};
