import { eventIdOf } from '../../../../src/kernel/derived-ids';
import type { CommandId } from '../../../../src/kernel/ids';
import { instant, type Instant } from '../../../../src/kernel/instant';
import type { Obligation } from '../../../../src/domain/obligations/engine/owed';
import type { RecordedCaseEvent } from '../../../../src/domain/obligations/engine/recorded';
import { defaultTerms } from '../../../../src/domain/obligations/default-terms';
import type { ObligationCommand } from '../../../../src/domain/obligations/deeds/commands';
import type { Terms } from '../../../../src/domain/obligations/terms';
import type { By } from '../../../../src/domain/support-case/by';
import type { SupportCaseCommand } from '../../../../src/domain/support-case/command';
import type { OpenedCase, SupportCaseState } from '../../../../src/domain/support-case/state';
import { supportCaseStream } from '../../../../src/domain/support-case/stream';
import type { CaseCommand } from '../../../../src/domain/support-case/support-case';
import { supportCase } from '../../../../src/domain/support-case/support-case';
import { deepFreeze } from '../../../support/decider';
import { caseId, inspector, numbered, opening, supervisor, supportOfficer } from '../../support-case/scene';

type Command = SupportCaseCommand | ObligationCommand;
type Data<T extends Command['type']> = Extract<Command, { type: T }>['data'];
/** `key` names its command: a step keeps its ids wherever it stands in a story. */
export type Step = { readonly at: Instant; readonly command: object; readonly terms?: Partial<Terms>; readonly key?: number };

export const t = (text: string): Instant => instant(text.length === 16 ? `${text}:00.000Z` : text);

/** One deed at a moment: when it is written down. */
export const step = <T extends Command['type']>(at: string, by: By, type: T, data: Data<T>, terms?: Partial<Terms>): Step => ({
  at: t(at),
  command: { type, by, data },
  ...(terms && { terms }),
});

/** What the clock alone brings, as the watcher asks. */
export const notice = (at: string): Step => ({ at: t(at), command: { type: 'NoticeTime' } });

export type Told = {
  readonly state: OpenedCase;
  readonly events: readonly RecordedCaseEvent[];
  readonly refusal: string | undefined;
  readonly duties: (rule: string) => readonly Obligation[];
  readonly duty: (rule: string) => Obligation;
  /** The types of what the last step wrote. */
  readonly last: readonly string[];
};

/** A case told in steps through the decider, each event as the log would have it. A refusal ends it. */
export const tell = (...steps: readonly Step[]): Told => tellAll(steps, 'stop');

/** A refused step is passed over, as somebody would try something else. */
export const tellOn = (...steps: readonly Step[]): Told => tellAll(steps, 'go on');

type Visit = (before: SupportCaseState, after: SupportCaseState, at: Instant) => void;
/** Told on, with a look at the case before and after each step that was taken. */
export const tellWatched = (steps: readonly Step[], visit: Visit): Told => tellAll(steps, 'go on', visit);

function tellAll(steps: readonly Step[], whenRefused: 'stop' | 'go on', visit?: Visit): Told {
  let state: SupportCaseState = supportCase.initialState;
  const events: RecordedCaseEvent[] = [];
  let last: readonly string[] = [];
  let refusal: string | undefined;
  for (const [index, { at, command, terms, key = index }] of steps.entries()) {
    const commandId = numbered(5000 + key) as CommandId;
    const decision = supportCase.decide(
      { ...command, at, terms: { ...defaultTerms(commandId), ...terms } } as unknown as CaseCommand,
      state,
    );
    if (decision.outcome === 'refused') {
      refusal = decision.refusal.code;
      if (whenRefused === 'go on') continue;
      break;
    }
    const recorded = decision.events.map((event, place) => ({
      ...event,
      eventId: eventIdOf(commandId, supportCaseStream(caseId), place),
      metadata: { recordedAt: at },
    }));
    const before = state;
    state = recorded.reduce<SupportCaseState>((before, event) => deepFreeze(supportCase.evolve(before, deepFreeze(event))), state);
    visit?.(before, state, at);
    events.push(...recorded);
    last = recorded.map(({ type }) => type);
  }
  if (state.status === 'NOT_OPENED') throw new Error(`nothing was opened: ${refusal ?? ''}`);
  const opened = state;
  const duties = (rule: string) => opened.owed.obligations.filter((duty) => duty.rule === rule);
  const duty = (rule: string): Obligation => {
    const found = duties(rule).at(-1);
    if (!found) throw new Error(`no ${rule} arose`);
    return found;
  };
  return { state: opened, events, refusal, duties, duty, last };
}

/** Reported Monday 2 March 2026 09:00 and opened ten minutes later, unless said otherwise. */
export const openedAt = (change: Partial<Data<'OpenCase'>> = {}, at = '2026-03-02T09:10'): Step =>
  step(at, supportOfficer, 'OpenCase', { ...opening, reportedAt: t('2026-03-02T09:00'), ...change });

let contacts = 0;
export const contact = (at: string, change: Partial<Data<'RecordContact'>> = {}, recordedAt = at, by: By = supportOfficer): Step => {
  contacts += 1;
  return step(recordedAt, by, 'RecordContact', {
    contactId: numbered(7000 + contacts) as Data<'RecordContact'>['contactId'],
    occurredAt: t(at),
    channel: 'TELEPHONE',
    direction: 'OUTBOUND',
    outcome: 'REACHED',
    purposes: ['UPDATE'],
    ...change,
  });
};

export const keyEvent = (
  at: string,
  type: Data<'RecordKeyEvent'>['type'],
  change: Partial<Data<'RecordKeyEvent'>> = {},
  recordedAt = at,
): Step => step(recordedAt, supportOfficer, 'RecordKeyEvent', { type, occurredAt: t(at), ...change });

export const review = (at: string, type: Data<'RecordReview'>['type'], change: Partial<Data<'RecordReview'>> = {}, recordedAt = at): Step =>
  step(recordedAt, type === 'SUPERVISOR' ? supervisor : inspector, 'RecordReview', {
    type,
    occurredAt: t(at),
    standardMet: true,
    findings: 'Seen.',
    ...change,
  });

export const assessed = (at: string, risk: Data<'AssessRisk'>['risk'], recordedAt = at): Step =>
  step(recordedAt, supportOfficer, 'AssessRisk', { occurredAt: t(at), risk });

/** The event that the step before wrote first. */
export const firstOf = (told: Told, type: string) => {
  const found = told.events.findLast((event) => event.type === type);
  if (!found) throw new Error(`no ${type}`);
  return found.eventId;
};
