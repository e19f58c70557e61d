import type { CaseFact, FactType } from './case-fact';
import type { DutyFact } from './case-record';
import type { DutyDraft, RecordDraft } from './record-draft';

export type DutyFactType = Extract<FactType, `Obligation${string}`>;

/** Every field stands from the beginning, for there are very many duties: objects of one form are many times faster. */
const arisen = ({ data }: CaseFact<'ObligationArose'>): DutyDraft => ({
  duty: {
    obligationId: data.obligationId,
    rule: data.rule,
    label: data.label,
    startedAt: data.startedAt,
    firstDueAt: data.dueAt,
    dueAt: data.dueAt,
    band: data.band,
    policyVersion: data.policyVersion,
    calendarVersion: data.calendarVersion,
    status: 'OPEN',
    metAt: undefined,
    confirmed: undefined,
    wasPaused: false,
    pausedUntil: undefined,
    doneWithAt: undefined,
    doneWithBecause: undefined,
  },
  by: undefined,
  overtakenAt: undefined,
});

/** What the facts of a duty make of it. That its due instant passed is no fact here: it shows by the clock (law 10). */
export function evolveDutyFact({ duties }: RecordDraft, fact: CaseFact<DutyFactType>): void {
  if (fact.type === 'ObligationArose') {
    duties.set(fact.data.obligationId, arisen(fact));
    return;
  }
  const known = duties.get(fact.data.obligationId);
  if (known) after(known, fact);
}

function after(known: DutyDraft, fact: CaseFact<Exclude<DutyFactType, 'ObligationArose'>>): void {
  const { duty } = known;
  switch (fact.type) {
    case 'ObligationMet':
      known.by = fact.data.by;
      return met(duty, fact.data);
    case 'ObligationBreached':
      known.overtakenAt = fact.data.breachedAt;
      return doneWith(duty, 'BREACHED', fact.data.breachedAt, fact.data.because);
    case 'ObligationPaused':
      duty.status = 'PAUSED';
      duty.wasPaused = true;
      duty.dueAt = fact.data.dueAt;
      duty.pausedUntil = fact.data.resumesAt;
      return;
    case 'ObligationResumed':
      duty.status = 'OPEN';
      duty.dueAt = fact.data.dueAt;
      return;
    case 'ObligationDeclined':
      known.by = fact.data.by;
      return doneWith(duty, 'DECLINED', fact.data.declinedAt);
    case 'ObligationWaived':
      return doneWith(duty, 'WAIVED', fact.data.waivedAt);
    case 'ObligationReplaced':
      return doneWith(duty, 'REPLACED', fact.data.replacedAt, fact.data.because);
    case 'ObligationEnded': {
      // What was overtaken stays missed, unless its cause never happened.
      const status = duty.status === 'BREACHED' && fact.data.because !== 'CAUSE_CORRECTED' ? 'BREACHED' : 'ENDED';
      return doneWith(duty, status, fact.data.endedAt, fact.data.because);
    }
    case 'ObligationRejudged':
      return rejudged(known, fact.data);
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function met(duty: Mutable<DutyFact>, { status, metAt, confirmed }: Pick<DutyFact, 'status' | 'metAt' | 'confirmed'>): void {
  duty.status = status;
  duty.metAt = metAt;
  duty.confirmed = confirmed;
  duty.doneWithAt = undefined;
  duty.doneWithBecause = undefined;
}

function doneWith(duty: Mutable<DutyFact>, status: DutyFact['status'], at: DutyFact['doneWithAt'], because?: string): void {
  met(duty, { status });
  duty.doneWithAt = at;
  duty.doneWithBecause = because;
}

/** What was judged before counts no longer, and what was overtaken is so again where nothing met it. */
function rejudged(known: DutyDraft, { result, rejudgedAt }: CaseFact<'ObligationRejudged'>['data']): void {
  known.by = result.by;
  if (result.status === 'OPEN' && known.overtakenAt) doneWith(known.duty, 'BREACHED', known.overtakenAt, 'OVERTAKEN');
  else if (result.status === 'DECLINED' || result.status === 'ENDED') doneWith(known.duty, result.status, rejudgedAt);
  else met(known.duty, result);
}

/** The duty as it stands: when it was met or declined follows what was put right since of the entry that did it. */
export function dutyOf({ duty, by }: DutyDraft, { declines, moved }: Pick<RecordDraft, 'declines' | 'moved'>): DutyFact {
  if (by === undefined) return duty;
  if (duty.status === 'DECLINED') return { ...duty, doneWithAt: moved.get(by) ?? declines.get(by) ?? duty.doneWithAt };
  const movedTo = duty.metAt && moved.get(by);
  return movedTo ? { ...duty, metAt: movedTo } : duty;
}
