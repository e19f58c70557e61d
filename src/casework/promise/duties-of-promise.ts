import { isOwed, type Obligation } from '../../domain/obligations/engine/owed';
import type { PromisePoint } from '../../domain/promise/point-shape';
import type { Instant } from '../../kernel/instant';
import type { KeptDuty } from '../obligations/owed-row';
import type { KeptPromise } from './kept-promise';

type Points = readonly Pick<PromisePoint, 'code' | 'evidence'>[];

/**
 * Whether a duty belongs to the promise: some point names its rule, the rule is called after the point or the promise, or the victim
 * asked to be called. Who may be alleged is no part of it, since those who look after the victim see the promise and nothing of that.
 */
export const isOfPromise = (rule: string, points: Points): boolean =>
  rule.startsWith('PROMISE_') ||
  rule === 'CLOSURE_CONFIRMATION' ||
  rule === 'CALL_REQUESTED' ||
  points.some(({ code, evidence }) => evidence.includes(rule) || rule.startsWith(`${code}_`));

/** It arose from what the victim answered: for those alone who may read that (model.md §7). */
export const isAboutAnswer = ({ happenings }: Pick<KeptPromise, 'happenings'>, { causedBy }: Pick<Obligation, 'causedBy'>): boolean =>
  happenings.some(({ eventId, fact }) => eventId === causedBy && fact === 'PROMISE_ANSWERED');

/** What caused it is for those alone who see the investigation: an arrest, a charge, a hearing. All others read these words for it. */
export const isOfInvestigation = ({ happenings }: Pick<KeptPromise, 'happenings'>, { causedBy }: Pick<Obligation, 'causedBy'>): boolean =>
  happenings.some((happening) => happening.eventId === causedBy && happening.fact === 'KEY_EVENT' && happening.type !== 'CALL_REQUESTED');
export const newsOfInvestigation = 'News about the investigation';

/** When a duty is missed: sooner than it is due where it was overtaken. */
export const missedAfter = ({ overtakenAt, dueAt }: Pick<Obligation, 'overtakenAt' | 'dueAt'>): Instant => overtakenAt ?? dueAt;

/**
 * What is still to be done under the promise, soonest first: nothing that only points ask which were declined or set aside, and nothing
 * that would give an answer away.
 */
export function toBeDone(kept: Pick<KeptPromise, 'duties' | 'happenings' | 'points' | 'declined' | 'setAside'>): readonly KeptDuty[] {
  const disposed = [...kept.declined, ...kept.setAside].map(({ point }) => point);
  const isAsked = (rule: string): boolean => {
    const asking = kept.points.filter(({ evidence }) => evidence.includes(rule));
    return asking.length === 0 || asking.some(({ code }) => !disposed.includes(code));
  };
  return kept.duties
    .filter(({ duty }) => isOwed(duty) && isAsked(duty.rule) && !isAboutAnswer(kept, duty))
    .toSorted((one, other) => (missedAfter(one.duty) < missedAfter(other.duty) ? -1 : 1));
}
