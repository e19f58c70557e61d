import { accepted } from '../../kernel/decider';
import type { StaffId } from '../../kernel/ids';
import { withoutAbsent } from '../without-absent';
import type { ChooseWelfareReaders } from './commands';
import { mayReadNote } from './may-read-note';
import { isWelfareOfficer } from './may-write-note';
import type { WelfareState } from './state';
import { readersIn } from './state';
import type { Verdict } from './verdict';
import { no, written } from './verdict';

/**
 * A reader who is shut out of the case is taken like any other and reads nothing (may-read-welfare.ts): a refusal would tell
 * the victim, name by name, of whom the investigation thinks what.
 */
export function chooseReaders(command: ChooseWelfareReaders, state: WelfareState): Verdict {
  const { by, at, parts, chosenAt = at } = command;
  const before = readersIn(state);
  const readers = [...new Set(command.readers)];
  const isVictim = by.staffId === parts.victim && !parts.shutOut.includes(by.staffId);
  if (!isVictim && !isWelfareOfficer(parts, by.staffId)) return no(refusalFor(command, before));
  if (chosenAt > at) return no('WELFARE_CHOICE_IN_FUTURE', 'chosenAt');
  if (parts.victim !== undefined && readers.includes(parts.victim)) return no('WELFARE_READER_IS_THE_VICTIM', 'readers');
  // An officer who wrote themselves in would read on after somebody else has taken over.
  if (!isVictim && readers.includes(by.staffId) && !before.includes(by.staffId)) return no('WELFARE_READER_IS_YOURSELF', 'readers');
  if (state.choice && isSame(readers, before)) return accepted();
  const data = { readers, chosenAt, ...withoutAbsent({ heardBy: isVictim ? undefined : by.staffId }) };
  return written(command, state, { type: 'WelfareReadersChosen', schemaVersion: 1, data });
}

/** That there is a record is said to those alone who could read something in it. */
const refusalFor = ({ by, parts }: ChooseWelfareReaders, readers: readonly StaffId[]) =>
  mayReadNote({ ...parts, readers }, { writtenBy: by.staffId }, by.staffId)
    ? 'WELFARE_READERS_ARE_THE_VICTIMS_CHOICE'
    : 'WELFARE_RECORD_NOT_FOUND';

const isSame = (one: readonly StaffId[], other: readonly StaffId[]): boolean =>
  one.length === other.length && one.every((staffId) => other.includes(staffId));
