import { accepted, refused } from '../../kernel/decider';
import type { Instant } from '../../kernel/instant';
import { entryFor, holdsOn } from '../reference-data/entry';
import type { KeyEventType } from '../reference-data/key-event-types';
import { outcomeTypes } from '../reference-data/outcome-types';
import { isVictim } from './case-access';
import type { CaseDecision, CommandOf } from './concern';
import { keyEventRecorded } from './events-casework';
import { fact, words } from './fact';
import type { SupportCaseRefusal } from './refusal';
import { firstRefusal } from './refusal';
import type { OpenedCase } from './state';
import { happened, localDay } from './times';

export type RecordKeyEvent = CommandOf<
  'RecordKeyEvent',
  {
    readonly type: KeyEventType;
    readonly occurredAt: Instant;
    readonly receivedAt?: Instant | undefined;
    readonly outcomeType?: number | undefined;
    readonly hearingAt?: Instant | undefined;
    readonly note?: string | undefined;
  }
>;

/** A type of the national outcomes framework that was in use on that day. */
export function outcomeInUse(outcomeType: number | undefined, at: Instant): SupportCaseRefusal | undefined {
  if (outcomeType === undefined) return undefined;
  const entry = entryFor(outcomeTypes, outcomeType);
  if (!entry) return { code: 'CODE_UNKNOWN', field: 'outcomeType' };
  return holdsOn(entry, localDay(at)) ? undefined : { code: 'CODE_NOT_IN_FORCE', field: 'outcomeType' };
}

const outcomeFits = ({ type, outcomeType, occurredAt }: RecordKeyEvent['data']): SupportCaseRefusal | undefined => {
  if (type === 'CASE_OUTCOME')
    return outcomeType === undefined ? { code: 'OUTCOME_TYPE_REQUIRED', field: 'outcomeType' } : outcomeInUse(outcomeType, occurredAt);
  return outcomeType === undefined ? undefined : { code: 'OUTCOME_TYPE_NOT_EXPECTED', field: 'outcomeType' };
};

/** The victim asks to be called; what happens in the investigation is for others to say. */
const othersToSay = ({ by, data }: RecordKeyEvent, { access }: OpenedCase): SupportCaseRefusal | undefined =>
  isVictim(access, by.staffId) && data.type !== 'CALL_REQUESTED' ? { code: 'ACTION_NOT_PERMITTED', field: 'type' } : undefined;

export function recordKeyEvent(command: RecordKeyEvent, state: OpenedCase): CaseDecision {
  const { at, data } = command;
  const { occurredAt, receivedAt } = data;
  const receivedEarly: SupportCaseRefusal | undefined =
    receivedAt !== undefined && receivedAt < occurredAt ? { code: 'RECEIVED_BEFORE_OCCURRED', field: 'receivedAt' } : undefined;
  const fault =
    firstRefusal(othersToSay(command, state), happened(at, occurredAt), happened(at, receivedAt, 'receivedAt'), receivedEarly) ??
    outcomeFits(data);
  return fault ? refused(fault) : accepted(fact(keyEventRecorded, { ...data, note: words(state, data.note) }));
}
