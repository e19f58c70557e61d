import type { Decider } from '../../kernel/decider';
import { accepted, refused } from '../../kernel/decider';
import type { NoticeTime, ObligationCommand } from '../obligations/deeds/commands';
import { noticed } from '../obligations/engine/owe';
import type { Terms } from '../obligations/terms';
import type { SupportCaseCommand } from './command';
import type { OwingDecision } from './concern';
import { decide } from './decide';
import type { CaseworkEvent, SupportCaseEvent } from './events';
import { evolve } from './evolve';
import { gate } from './gate';
import { inCase } from './in-case';
import { outsidePack } from './in-pack';
import { decideOnDuty } from './owed-deeds';
import { withWhatIsOwed, withinCalendar } from './owing';
import { withPromise } from './promise-made';
import type { SupportCaseRefusal } from './refusal';
import type { SupportCaseState } from './state';

/** A command on a case with what duties are reckoned by: nothing is written to a case without. */
export type CaseCommand = (SupportCaseCommand | ObligationCommand | NoticeTime) & { readonly terms: Terms };

const isDuty = (command: CaseCommand): command is ObligationCommand & { readonly terms: Terms } => dutyTypes.includes(command.type);
const dutyTypes: readonly CaseCommand['type'][] = [
  'PauseObligation',
  'ResumeObligation',
  'WaiveObligation',
  'DeclineObligation',
  'AcknowledgeEscalation',
  'ReplanObligations',
];

function decideCase(command: CaseCommand, state: SupportCaseState): OwingDecision {
  const { terms, at } = command;
  if (command.type === 'NoticeTime') return state.status === 'NOT_OPENED' ? accepted() : accepted(...noticed(state, terms, at));
  if (!isDuty(command)) {
    const decision = withPromise(command, decide(command, state), terms);
    const outside = decision.outcome === 'accepted' ? outsidePack(command, terms) : undefined;
    return outside ? refused(outside) : withWhatIsOwed(decision, state, terms, at);
  }
  const stopped = gate(command, state);
  if (stopped) return refused(stopped);
  if (state.status === 'NOT_OPENED') return refused({ code: 'CASE_NOT_FOUND' });
  const acting = { ...command, by: inCase(state.access, command.by) };
  return withinCalendar(() => decideOnDuty(acting, state, terms));
}

/** One hate crime or incident as seen from the support of one victim, with all that is owed in it. */
export const supportCase: Decider<CaseCommand, SupportCaseState, SupportCaseEvent, SupportCaseRefusal> = {
  initialState: { status: 'NOT_OPENED' },
  decide: decideCase,
  evolve,
};

/** The casework alone, without what follows for duties: for asking beforehand whether something would be refused. */
export const casework: Decider<SupportCaseCommand, SupportCaseState, CaseworkEvent, SupportCaseRefusal> = {
  initialState: { status: 'NOT_OPENED' },
  decide,
  evolve,
};
