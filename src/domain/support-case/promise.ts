import { accepted, refused } from '../../kernel/decider';
import type { StaffId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import { plain } from '../../kernel/personal';
import { isClaimedKept } from '../promise/point-states';
import { stateOfPoint } from '../promise/state-of-point';
import type { PromisePoint } from '../promise/point-shape';
import type { Channel } from '../reference-data/channels';
import type { PromiseAnswer } from '../reference-data/staff-victims';
import { isVictim } from './case-access';
import type { CaseDecision, CommandOf, Evolvers } from './concern';
import {
  answerReadersChosen,
  disagreementAnswered,
  promiseAnswered,
  promiseAsked,
  promisePointDeclined,
  promisePointSetAside,
  promisePointTakenUp,
} from './events-promise';
import { fact, words } from './fact';
import type { GrantedPart } from './granted-part';
import type { SupportCaseRefusal } from './refusal';
import { firstRefusal } from './refusal';
import type { OpenedCase } from './state';
import { happened, needsReason } from './times';

/** Taken from the victim: by whom and how; absent where it is the victim's own act. */
type Taken = { readonly words?: string | undefined; readonly takenBy?: StaffId | undefined; readonly how?: Channel | undefined };

export type DeclinePromisePoint = CommandOf<
  'DeclinePromisePoint',
  Taken & { readonly point: string; readonly occurredAt: Instant; readonly standing?: boolean | undefined }
>;
export type TakeUpPromisePoint = CommandOf<'TakeUpPromisePoint', Taken & { readonly point: string; readonly occurredAt: Instant }>;
export type SetAsidePromisePoint = CommandOf<
  'SetAsidePromisePoint',
  { readonly point: string; readonly reason: string; readonly approver: StaffId }
>;
export type AskAboutPromise = CommandOf<'AskAboutPromise', { readonly how: Channel; readonly occurredAt: Instant }>;
export type AnswerPromise = CommandOf<
  'AnswerPromise',
  { readonly point: string; readonly answer: PromiseAnswer; readonly words?: string | undefined; readonly occurredAt: Instant }
>;
export type ChooseAnswerReaders = CommandOf<'ChooseAnswerReaders', { readonly readers: readonly GrantedPart[] }>;
export type AnswerDisagreement = CommandOf<
  'AnswerDisagreement',
  { readonly point: string; readonly what: string; readonly occurredAt: Instant }
>;

/** By default the reviewing Inspector and the senior lead (model.md §7). */
export const defaultAnswerReaders: readonly GrantedPart[] = ['INSPECTOR', 'SENIOR_LEAD'];

export const pointOf = (state: OpenedCase, code: string): PromisePoint | undefined =>
  state.promise?.points.find((point) => point.code === code);

const unknownPoint: SupportCaseRefusal = { code: 'PROMISE_POINT_NOT_FOUND', field: 'point' };
const isResponsible = (state: OpenedCase, { responsibleRole }: PromisePoint, staffId: StaffId): boolean =>
  [
    ...state.access.appointed.map(({ role, staffId: held }) => ({ as: role, staffId: held })),
    ...(state.access.staffVictim?.granted ?? []),
  ].some((held) => held.staffId === staffId && held.as === responsibleRole);

/** Somebody else's word for it names who took it and how; their own act needs neither. */
function takenFrom(state: OpenedCase, by: StaffId, { words: said, takenBy = by, how }: Taken) {
  if (isVictim(state.access, by)) return { taken: { words: words(state, said), takenBy: undefined, how: undefined } };
  const noChannel: SupportCaseRefusal | undefined = how === undefined ? { code: 'DECLINE_NEEDS_HOW', field: 'how' } : undefined;
  const fault = firstRefusal(needsReason(said ?? '', 'words'), noChannel);
  return fault ? { fault } : { taken: { words: words(state, said), takenBy, how } };
}

/** The victim's own act or words, dated; never a way round for whoever is responsible. */
export function declinePromisePoint({ by, at, data }: DeclinePromisePoint, state: OpenedCase): CaseDecision {
  const point = pointOf(state, data.point);
  if (!point) return refused(unknownPoint);
  if (!point.declinable) return refused({ code: 'PROMISE_POINT_CANNOT_BE_DECLINED', field: 'point' });
  const { fault, taken } = takenFrom(state, by.staffId, data);
  const { occurredAt, standing } = data;
  // A wish for every case is nobody's to take down but the victim's own.
  const notTheirs: SupportCaseRefusal | undefined =
    standing && !isVictim(state.access, by.staffId) ? { code: 'ACTION_NOT_PERMITTED', field: 'standing' } : undefined;
  const wrong = firstRefusal(notTheirs, happened(at, occurredAt), fault);
  if (wrong) return refused(wrong);
  return accepted(fact(promisePointDeclined, { point: point.code, ...taken, standing: standing ? true : undefined, occurredAt }));
}

export function takeUpPromisePoint({ by, at, data }: TakeUpPromisePoint, state: OpenedCase): CaseDecision {
  const point = pointOf(state, data.point);
  if (!point) return refused(unknownPoint);
  if (!state.promise?.declined.some((declined) => declined.point === point.code)) return accepted();
  const { fault, taken } = takenFrom(state, by.staffId, { ...data, words: data.words ?? point.title });
  const wrong = firstRefusal(happened(at, data.occurredAt), fault);
  if (wrong) return refused(wrong);
  return accepted(fact(promisePointTakenUp, { point: point.code, ...taken, words: words(state, data.words), occurredAt: data.occurredAt }));
}

/** Not applicable: with a reason, and approved by somebody who may know of the case and is not responsible for the point. */
export function setAsidePromisePoint(
  { by, at, data: { point: code, reason, approver } }: SetAsidePromisePoint,
  state: OpenedCase,
): CaseDecision {
  const point = pointOf(state, code);
  if (!point) return refused(unknownPoint);
  const knows =
    by.staffId === approver ||
    (state.access.staffVictim?.granted ?? []).some((held) => held.staffId === approver && held.as !== 'REPRESENTATIVE');
  const stranger: SupportCaseRefusal | undefined = knows ? undefined : { code: 'STAFF_MEMBER_NOT_ELIGIBLE', field: 'approver' };
  const own: SupportCaseRefusal | undefined = isResponsible(state, point, approver)
    ? { code: 'APPROVER_IS_RESPONSIBLE', field: 'approver' }
    : undefined;
  const victim: SupportCaseRefusal | undefined = isVictim(state.access, approver)
    ? { code: 'STAFF_MEMBER_NOT_ELIGIBLE', field: 'approver' }
    : undefined;
  const fault = firstRefusal(needsReason(reason), victim, stranger, own);
  if (fault) return refused(fault);
  if (state.promise?.setAside.includes(code)) return accepted();
  return accepted(
    fact(promisePointSetAside, { point: code, reason: plain(state.subjectId, reason), approver, setAsideBy: by.staffId, setAsideAt: at }),
  );
}

export function askAboutPromise({ by, at, data: { how, occurredAt } }: AskAboutPromise, state: OpenedCase): CaseDecision {
  if (!state.promise) return refused({ code: 'NOT_A_STAFF_VICTIM_CASE' });
  const fault = happened(at, occurredAt);
  return fault ? refused(fault) : accepted(fact(promiseAsked, { how, askedBy: by.staffId, occurredAt }));
}

/** The last word is the victim's: nobody answers for them but whom they chose, and never whoever is responsible for the point. */
export function answerPromise({ by, at, data }: AnswerPromise, state: OpenedCase): CaseDecision {
  const point = pointOf(state, data.point);
  if (!point || !state.promise) return refused(unknownPoint);
  if (isResponsible(state, point, by.staffId)) return refused({ code: 'ANSWER_IS_THE_VICTIMS' });
  const fault = happened(at, data.occurredAt);
  if (fault) return refused(fault);
  const claim = stateOfPoint(point, { ...state.promise, owed: state.owed }, at).state;
  return accepted(
    fact(promiseAnswered, {
      point: point.code,
      answer: data.answer,
      words: words(state, data.words),
      through: isVictim(state.access, by.staffId) ? undefined : by.staffId,
      claim,
      disputed: isClaimedKept(claim) && (data.answer === 'NOT_KEPT' || data.answer === 'PARTLY'),
      occurredAt: data.occurredAt,
    }),
  );
}

export function chooseAnswerReaders({ at, data: { readers } }: ChooseAnswerReaders, state: OpenedCase): CaseDecision {
  if (!state.promise) return refused({ code: 'NOT_A_STAFF_VICTIM_CASE' });
  return accepted(fact(answerReadersChosen, { readers: [...new Set(readers)], chosenAt: at }));
}

export function answerDisagreement({ by, at, data: { point, what, occurredAt } }: AnswerDisagreement, state: OpenedCase): CaseDecision {
  if (!pointOf(state, point)) return refused(unknownPoint);
  const fault = firstRefusal(needsReason(what, 'what'), happened(at, occurredAt));
  return fault
    ? refused(fault)
    : accepted(fact(disagreementAnswered, { point, what: plain(state.subjectId, what), answeredBy: by.staffId, occurredAt }));
}

type OfPromise = 'PromiseMade' | 'PromisePointDeclined' | 'PromisePointTakenUp' | 'PromisePointSetAside' | 'AnswerReadersChosen';

const without = (declined: NonNullable<OpenedCase['promise']>['declined'], code: string) => declined.filter(({ point }) => point !== code);

export const promiseEvolvers: Evolvers<OfPromise> = {
  PromiseMade: (state, { points }) => ({
    ...state,
    promise: { points, declined: [], setAside: [], readers: defaultAnswerReaders, readersChosen: false },
  }),
  PromisePointDeclined: (state, { point, standing = false }) =>
    state.promise
      ? { ...state, promise: { ...state.promise, declined: [...without(state.promise.declined, point), { point, standing }] } }
      : state,
  PromisePointTakenUp: (state, { point }) =>
    state.promise ? { ...state, promise: { ...state.promise, declined: without(state.promise.declined, point) } } : state,
  PromisePointSetAside: (state, { point }) =>
    state.promise ? { ...state, promise: { ...state.promise, setAside: [...state.promise.setAside, point] } } : state,
  AnswerReadersChosen: (state, { readers }) =>
    state.promise ? { ...state, promise: { ...state.promise, readers, readersChosen: true } } : state,
};
