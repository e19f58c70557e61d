import type { WelfareEvent } from './events';
import type { WelfareState } from './state';

export function evolve(state: WelfareState, event: WelfareEvent): WelfareState {
  switch (event.type) {
    case 'WelfareRecordOpened':
      return { ...state, welfareId: event.data.welfareId };
    case 'WelfareNoteWritten':
      return { ...state, notes: [...state.notes, event.data] };
    case 'WelfareNoteCorrected': {
      const { noteId, text, reason, correctedAt: at } = event.data;
      return {
        ...state,
        notes: state.notes.map((note) => (note.noteId === noteId ? { ...note, text, correction: { at, reason } } : note)),
      };
    }
    case 'WelfareReadersChosen':
      return { ...state, choice: event.data };
  }
}
