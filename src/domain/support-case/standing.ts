import { accepted, refused } from '../../kernel/decider';
import type { PersonId } from '../../kernel/ids';
import type { Instant, LocalDate } from '../../kernel/instant';
import type { Channel } from '../reference-data/channels';
import { shapedAsCode } from './classification';
import type { CaseDecision, CommandOf, Evolvers } from './concern';
import {
  consentGiven,
  consentWithdrawn,
  contactPlanAgreed,
  contactWelcomedAgain,
  dualRoleDeclared,
  noContactRequested,
  personDied,
} from './events-contact';
import { fact, words } from './fact';
import type { OpenedCase } from './state';
import { happened, localDay } from './times';

type Wish = { readonly occurredAt: Instant; readonly how: Channel; readonly words?: string | undefined };
type Consent = {
  readonly scope: string;
  readonly occurredAt: Instant;
  readonly personId?: PersonId | undefined;
  readonly words?: string | undefined;
};

export type AgreeContactPlan = CommandOf<
  'AgreeContactPlan',
  {
    readonly personRevision: bigint;
    readonly agreedAt: Instant;
    readonly intervalDays?: number | undefined;
  }
>;
export type RequestNoContact = CommandOf<'RequestNoContact', Wish>;
export type WelcomeContactAgain = CommandOf<'WelcomeContactAgain', Wish>;
export type RecordPersonDied = CommandOf<
  'RecordPersonDied',
  { readonly learntAt: Instant; readonly diedOn?: LocalDate | undefined; readonly note?: string | undefined }
>;
export type DeclareDualRole = CommandOf<'DeclareDualRole', { readonly reason?: string | undefined }>;
export type GiveConsent = CommandOf<'GiveConsent', Consent>;
export type WithdrawConsent = CommandOf<'WithdrawConsent', Consent>;

export function agreeContactPlan(
  { at, data: { personRevision, agreedAt, intervalDays } }: AgreeContactPlan,
  state: OpenedCase,
): CaseDecision {
  const fault = happened(at, agreedAt, 'agreedAt');
  if (fault) return refused(fault);
  if (state.personId === undefined) return refused({ code: 'NOBODY_TO_REACH' });
  const revision = personRevision.toString();
  return state.planRevision === revision
    ? accepted()
    : accepted(fact(contactPlanAgreed, { personRevision: revision, agreedAt, intervalDays }));
}

export function requestNoContact({ by, at, data: { occurredAt, how, words: said } }: RequestNoContact, state: OpenedCase): CaseDecision {
  const fault = happened(at, occurredAt);
  if (fault) return refused(fault);
  return state.noContactSince === undefined
    ? accepted(fact(noContactRequested, { words: words(state, said), takenBy: by.staffId, how, occurredAt }))
    : accepted();
}

export function welcomeContactAgain(
  { by, at, data: { occurredAt, how, words: said } }: WelcomeContactAgain,
  state: OpenedCase,
): CaseDecision {
  const fault = happened(at, occurredAt);
  if (fault) return refused(fault);
  return state.noContactSince === undefined
    ? accepted()
    : accepted(fact(contactWelcomedAgain, { words: words(state, said), takenBy: by.staffId, how, occurredAt }));
}

export function recordPersonDied({ at, data: { learntAt, diedOn, note } }: RecordPersonDied, state: OpenedCase): CaseDecision {
  const fault = happened(at, learntAt, 'learntAt');
  if (fault) return refused(fault);
  if (diedOn !== undefined && diedOn > localDay(at)) return refused({ code: 'OCCURRED_IN_FUTURE', field: 'diedOn' });
  return state.diedLearntAt === undefined ? accepted(fact(personDied, { diedOn, learntAt, note: words(state, note) })) : accepted();
}

export const declareDualRole = ({ at, data: { reason } }: DeclareDualRole, state: OpenedCase): CaseDecision =>
  state.dualRole ? accepted() : accepted(fact(dualRoleDeclared, { declaredAt: at, reason: words(state, reason) }));

export function giveConsent({ at, data }: GiveConsent, state: OpenedCase): CaseDecision {
  const fault = happened(at, data.occurredAt) ?? shapedAsCode(data.scope, 'scope');
  if (fault) return refused(fault);
  return state.consents.includes(data.scope) ? accepted() : accepted(fact(consentGiven, { ...data, words: words(state, data.words) }));
}

export function withdrawConsent({ at, data }: WithdrawConsent, state: OpenedCase): CaseDecision {
  const fault = happened(at, data.occurredAt) ?? shapedAsCode(data.scope, 'scope');
  if (fault) return refused(fault);
  return state.consents.includes(data.scope) ? accepted(fact(consentWithdrawn, { ...data, words: words(state, data.words) })) : accepted();
}

type Standing =
  | 'ContactPlanAgreed'
  | 'NoContactRequested'
  | 'ContactWelcomedAgain'
  | 'PersonDied'
  | 'DualRoleDeclared'
  | 'ConsentGiven'
  | 'ConsentWithdrawn';

export const standingEvolvers: Evolvers<Standing> = {
  ContactPlanAgreed: (state, { personRevision }) => ({ ...state, planRevision: personRevision }),
  NoContactRequested: (state, { occurredAt }) => ({ ...state, noContactSince: occurredAt }),
  ContactWelcomedAgain: ({ noContactSince: _, ...state }) => state,
  PersonDied: (state, { learntAt }) => ({ ...state, diedLearntAt: learntAt }),
  DualRoleDeclared: (state) => ({ ...state, dualRole: true }),
  ConsentGiven: (state, { scope }) => ({ ...state, consents: [...state.consents, scope] }),
  ConsentWithdrawn: (state, { scope }) => ({ ...state, consents: state.consents.filter((given) => given !== scope) }),
};
