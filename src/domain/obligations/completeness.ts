import type { SupportCaseEvent } from '../support-case/events';
import { evolve } from '../support-case/evolve';
import type { OpenedCase, SupportCaseState } from '../support-case/state';
import type { Obligation } from './engine/owed';
import { isOwed } from './engine/owed';
import type { PolicyPack } from './policy-pack/policy-pack';

/** What can be wrong with the reviews of a case, by law 5. */
export const completenessFaults = [
  'FIRST_REVIEW_MISSING',
  'FIRST_REVIEW_DUE_TWICE',
  'FIRST_REVIEW_DUE_AND_DONE',
  'FIRST_REVIEW_DUE_AND_EXEMPT',
  'FIRST_REVIEW_DONE_AND_EXEMPT',
  'NEXT_REVIEW_MISSING',
  'NEXT_REVIEW_DUE_TWICE',
  'REVIEW_DUE_IN_CLOSED_CASE',
  'REVIEW_DUE_IN_DUPLICATE',
  'POLICY_UNKNOWN',
] as const;
export type CompletenessFault = (typeof completenessFaults)[number];

/** Which rules make up the chain of reviews in the pack of that version; undefined where this log never adopted it. */
export type ReviewsOf = (policyVersion: string) => PolicyPack['reviews'] | undefined;

/** The case as its events leave it, and whether its first review was ever done and ever exempted: the case keeps only the last. */
export type ReviewHistory = { readonly state: SupportCaseState; readonly isDone: boolean; readonly isExempt: boolean };

export const noReviews: ReviewHistory = { state: { status: 'NOT_OPENED' }, isDone: false, isExempt: false };

/** What was written of duties counts, not what they would be judged by: so an event is folded without its stamp, and little is kept. */
export function toldOfReviews(history: ReviewHistory, { type, schemaVersion, data }: SupportCaseEvent): ReviewHistory {
  const event = { type, schemaVersion, data } as SupportCaseEvent;
  return {
    state: evolve(history.state, event),
    isDone: history.isDone || (event.type === 'ReviewRecorded' && event.data.type === 'INSPECTOR_FIRST'),
    isExempt: history.isExempt || event.type === 'ReviewExempted',
  };
}

/** `nextReviews`: how many stand as due, brought forward or not. */
export type ReviewProof = {
  readonly firstReview: OpenedCase['firstReview'];
  readonly nextReviews: number;
  readonly faults: readonly CompletenessFault[];
};

/**
 * Law 5 over one case: its first review is exactly one of due, done and exempt; an open case whose first review is done has exactly one
 * next review due; a closed case and a duplicate have none. A review that was brought forward stands for the one it took the place of.
 */
export function proveReviews({ state, isDone, isExempt }: ReviewHistory, reviewsOf: ReviewsOf): ReviewProof | undefined {
  if (state.status === 'NOT_OPENED') return undefined;
  const { firstReview, owed } = state;
  const part = (which: 'first' | 'next' | 'broughtForward') => (duty: Obligation) => reviewsOf(duty.policyVersion)?.[which] === duty.rule;
  const first = standing(owed.obligations, part('first'));
  // What was brought forward before the first review, and was not done by it, is the next one.
  const chain = [...new Set([...first, ...standing(owed.obligations, part('next'))])].filter((duty) => !part('first')(duty));
  const open = owed.obligations.filter(isOwed);
  const next = chain.length > 0 ? chain : open.filter(part('broughtForward')).slice(0, 1);
  const ofFirst = open.some(part('first'));
  const isLive = state.status === 'OPEN' || state.status === 'CLOSURE_PROPOSED';
  const anyOpen = ofFirst || open.some(part('next')) || open.some(part('broughtForward'));
  const found: readonly (readonly [CompletenessFault, boolean])[] = [
    ['FIRST_REVIEW_MISSING', state.status !== 'DUPLICATE' && firstReview === 'DUE' && first.length === 0],
    ['FIRST_REVIEW_DUE_TWICE', isLive && firstReview === 'DUE' && first.length > 1],
    ['FIRST_REVIEW_DUE_AND_DONE', isLive && firstReview === 'DONE' && ofFirst],
    ['FIRST_REVIEW_DUE_AND_EXEMPT', isLive && firstReview === 'EXEMPT' && ofFirst],
    ['FIRST_REVIEW_DONE_AND_EXEMPT', isDone && isExempt],
    ['NEXT_REVIEW_MISSING', isLive && firstReview === 'DONE' && next.length === 0],
    ['NEXT_REVIEW_DUE_TWICE', isLive && firstReview === 'DONE' && next.length > 1],
    ['REVIEW_DUE_IN_CLOSED_CASE', state.status === 'CLOSED' && anyOpen],
    ['REVIEW_DUE_IN_DUPLICATE', state.status === 'DUPLICATE' && anyOpen],
    ['POLICY_UNKNOWN', owed.obligations.some(({ policyVersion }) => !reviewsOf(policyVersion))],
  ];
  return {
    firstReview,
    nextReviews: firstReview === 'DONE' ? next.length : 0,
    faults: found.filter(([, holds]) => holds).map(([fault]) => fault),
  };
}

/** The open duties in which those of one rule, or what took their place, stand now. */
function standing(duties: readonly Obligation[], isIt: (duty: Obligation) => boolean): readonly Obligation[] {
  return [...new Set(duties.filter(isIt).map((duty) => standsNow(duties, duty)))].filter(isOwed);
}

/** At the end of the chain of replacements; a chain that comes back to where it was ends there. */
function standsNow(duties: readonly Obligation[], duty: Obligation): Obligation {
  const seen = new Set<Obligation>();
  let at = duty;
  while (at.status === 'REPLACED' && !seen.has(at)) {
    seen.add(at);
    at = duties.find(({ obligationId }) => obligationId === at.replacedBy) ?? at;
  }
  return at;
}
