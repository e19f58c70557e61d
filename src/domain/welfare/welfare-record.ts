import type { Decider } from '../../kernel/decider';
import type { WelfareCommand, WelfareRefusal } from './commands';
import type { WelfareEvent } from './events';
import { evolve } from './evolve';
import { correctNote, writeNote } from './notes';
import { chooseReaders } from './readers';
import type { WelfareState } from './state';
import { noRecordYet } from './state';
import type { Verdict } from './verdict';

function decide(command: WelfareCommand, state: WelfareState): Verdict {
  switch (command.type) {
    case 'WriteWelfareNote':
      return writeNote(command, state);
    case 'CorrectWelfareNote':
      return correctNote(command, state);
    case 'ChooseWelfareReaders':
      return chooseReaders(command, state);
  }
}

/** Welfare and occupational-health notes of one member of the force, beside their case and under a key of their own. */
export const welfareRecord: Decider<WelfareCommand, WelfareState, WelfareEvent, WelfareRefusal> = {
  initialState: noRecordYet,
  decide,
  evolve,
};
