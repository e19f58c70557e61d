import type { Decision } from '../../kernel/decider';
import { accepted, refused } from '../../kernel/decider';
import type { LpuCode } from '../../kernel/ids';
import type { By } from '../by';
import { isBy } from '../by';
import { overlap } from '../period';
import type {
  AppointLead,
  ArrangeCover,
  CancelCover,
  EstablishLocalPolicingUnit,
  LocalPolicingUnitCommand,
  LocalPolicingUnitRefusal,
  RosterDutyInspector,
} from './commands';
import type { LocalPolicingUnitEvent } from './events';
import { holderAt } from './holder-at';
import { mayArrangeAnywhere, mayArrangeTurns } from './may-arrange';
import type { LocalPolicingUnitState, Turn } from './state';

type Verdict = Decision<LocalPolicingUnitEvent, LocalPolicingUnitRefusal>;
type Established = LocalPolicingUnitState & { readonly code: LpuCode };

const no = (code: LocalPolicingUnitRefusal['code']): Verdict => refused({ code });

export function decide(command: LocalPolicingUnitCommand, state: LocalPolicingUnitState): Verdict {
  if (command.type === 'EstablishLocalPolicingUnit') return establish(command, state);
  if (!isEstablished(state)) return no('LPU_UNKNOWN');
  switch (command.type) {
    case 'AppointLead':
      return appointLead(command, state);
    case 'ArrangeCover':
      return arrangeCover(command, state);
    case 'CancelCover':
      return cancelCover(command, state);
    case 'RosterDutyInspector':
      return rosterDutyInspector(command, state);
  }
}

const isEstablished = (state: LocalPolicingUnitState): state is Established => state.code !== undefined;

function establish({ by, code, name, wards }: EstablishLocalPolicingUnit, state: LocalPolicingUnitState): Verdict {
  if (!mayArrangeAnywhere(by)) return no('NOT_YOURS_TO_ARRANGE');
  if (state.code !== undefined) return no('LPU_ALREADY_ESTABLISHED');
  if (new Set(wards.map((ward) => ward.code)).size < wards.length) return no('WARD_TWICE');
  return accepted({ type: 'LocalPolicingUnitEstablished', schemaVersion: 1, data: { code, name, wards: [...wards] } });
}

function appointLead({ by, staffId, from }: AppointLead, state: Established): Verdict {
  if (!mayArrangeAnywhere(by)) return no('NOT_YOURS_TO_ARRANGE');
  if (isBy(by, staffId)) return no('NOT_TO_YOURSELF');
  const last = state.leads.at(-1);
  if (last && last.from <= from && last.staffId === staffId) return accepted();
  if (last && from <= last.from) return no('LEAD_APPOINTED_SINCE');
  return accepted({ type: 'LeadAppointed', schemaVersion: 1, data: { lpu: state.code, staffId, from } });
}

function arrangeCover({ by, staffId, from, to }: ArrangeCover, state: Established): Verdict {
  const wrong = wrongTurn(by, { staffId, from, until: to }, state);
  if (wrong) return no(wrong);
  if (holderAt(state, from).lead === staffId) return no('COVER_BY_THE_LEAD');
  if (state.cover.some((turn) => isSame(turn, { staffId, from, until: to }))) return accepted();
  if (state.cover.some((turn) => overlap(turn, { from, until: to }))) return no('COVER_OVERLAPS');
  return accepted({ type: 'CoverArranged', schemaVersion: 1, data: { lpu: state.code, staffId, from, to } });
}

function cancelCover({ by, staffId, from, cancelledFrom }: CancelCover, state: Established): Verdict {
  if (!mayArrangeTurns(by, state.code)) return no('NOT_YOURS_TO_ARRANGE');
  const turn = state.cover.find((cover) => cover.staffId === staffId && cover.from === from);
  if (!turn) return no('COVER_UNKNOWN');
  if (turn.until <= cancelledFrom) return no('COVER_OVER');
  const data = { lpu: state.code, staffId, from, to: turn.until, cancelledFrom };
  return accepted({ type: 'CoverCancelled', schemaVersion: 1, data });
}

function rosterDutyInspector({ by, staffId, from, to }: RosterDutyInspector, state: Established): Verdict {
  const wrong = wrongTurn(by, { staffId, from, until: to }, state);
  if (wrong) return no(wrong);
  const theirs = state.duty.filter((turn) => turn.staffId === staffId);
  if (theirs.some((turn) => isSame(turn, { staffId, from, until: to }))) return accepted();
  if (theirs.some((turn) => overlap(turn, { from, until: to }))) return no('DUTY_OVERLAPS');
  return accepted({ type: 'DutyInspectorRostered', schemaVersion: 1, data: { lpu: state.code, staffId, from, to } });
}

function wrongTurn(by: By, turn: Turn, state: Established): LocalPolicingUnitRefusal['code'] | undefined {
  if (!mayArrangeTurns(by, state.code)) return 'NOT_YOURS_TO_ARRANGE';
  if (isBy(by, turn.staffId)) return 'NOT_TO_YOURSELF';
  return turn.until <= turn.from ? 'ENDS_BEFORE_IT_BEGINS' : undefined;
}

const isSame = (one: Turn, other: Turn): boolean => one.staffId === other.staffId && one.from === other.from && one.until === other.until;
