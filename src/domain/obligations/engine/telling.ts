import type { EventId } from '../../../kernel/ids';
import type { Judgement } from './judge';
import { deadlineOf, judge } from './judge';
import { causeOf, isStillCaused } from './matches';
import type { Obligation } from './owed';
import { isOwed } from './owed';
import type { Reckoning } from './reckoning';
import { dutyNow, naming, pinnedRule, tell } from './reckoning';
import { fact } from '../../support-case/fact';
import { obligationBreached, obligationDeclined, obligationMet, obligationRejudged } from '../events';

/** Judged by facts before, or ended only because what caused it was taken back: history may judge it again. */
const standsOnFacts = ({ status, metBy, endedBecause }: Obligation): boolean =>
  status.startsWith('MET') || (status === 'DECLINED' && metBy !== undefined) || endedBecause === 'CAUSE_CORRECTED';

const isAsItWas = (duty: Obligation, judged: Judgement): boolean =>
  judged.status === 'OPEN'
    ? isOwed(duty)
    : duty.status === judged.status && duty.metBy === judged.by && (judged.status === 'DECLINED' || duty.confirmed === judged.confirmed);

/** Missed by the clock and not written down yet. */
export function breachIfOverdue(reckoning: Reckoning, which: Pick<Obligation, 'obligationId'>): void {
  const duty = dutyNow(reckoning, which);
  if (duty?.status !== 'OPEN' || deadlineOf(duty) >= reckoning.at || duty.breachedAt) return;
  tell(reckoning, fact(obligationBreached, { ...naming(duty), breachedAt: duty.dueAt, because: 'DUE' }));
}

/** Writes down what history makes of a duty, where that is news. `because` is the entry that was written just now. */
export function judgeAgain(reckoning: Reckoning, which: Pick<Obligation, 'obligationId'>, because: EventId): void {
  const duty = dutyNow(reckoning, which);
  const rule = duty && pinnedRule(reckoning, duty)?.rule;
  if (!duty || !rule) return;
  if (duty.endedBecause && !isStillCaused(rule, causeOf(reckoning.owed, duty))) return;
  const judged = judge(rule, duty, reckoning.owed);
  if (isAsItWas(duty, judged)) return;
  if (isOwed(duty)) tellFirst(reckoning, duty, judged);
  else if (standsOnFacts(duty)) tellAnew(reckoning, duty, judged, because);
}

function tellFirst(reckoning: Reckoning, duty: Obligation, judged: Judgement): void {
  if (judged.status === 'OPEN') return;
  if (judged.status === 'DECLINED') {
    const declinedAt = reckoning.owed.happenings.find(({ eventId }) => eventId === judged.by)?.occurredAt ?? reckoning.at;
    tell(reckoning, fact(obligationDeclined, { ...naming(duty), by: judged.by, declinedAt }));
  } else {
    const { status, by, metAt, confirmed } = judged;
    tell(reckoning, fact(obligationMet, { ...naming(duty), status, by, metAt, confirmed }));
  }
}

function tellAnew(reckoning: Reckoning, duty: Obligation, judged: Judgement, because: EventId): void {
  const { metBy: supersedes } = duty;
  tell(reckoning, fact(obligationRejudged, { ...naming(duty), because, supersedes, result: judged, rejudgedAt: reckoning.at }));
  breachIfOverdue(reckoning, duty);
}
