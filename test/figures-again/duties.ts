import type { Entry, KnownCase } from './known-case';
import type { DutyResult, Line } from './line';
import { monthOf } from './london';

export type Duty = {
  readonly obligationId: string;
  readonly rule: string;
  /** Where it stands in the case. */
  readonly place: number;
  readonly startedAt: string;
  readonly firstDueAt: string;
  dueAt: string;
  met?: { readonly at: string; readonly by: string } | undefined;
  /** Something that it had to come before happened first. */
  overtakenAt?: string;
  doneWith?: { readonly how: DutyResult; readonly at: string; readonly because?: string } | undefined;
  wasPaused: boolean;
  pausedUntil?: string | undefined;
};

/** Every duty of the case and what became of it, from what was written of it. That its time passed is left out: the clock says so. */
export function dutiesOf(aCase: KnownCase): readonly Duty[] {
  const duties = new Map<string, Duty>();
  for (const entry of aCase.inOrder) {
    if (entry.type === 'ObligationArose')
      duties.set((entry as Entry<'ObligationArose'>).data.obligationId, begun(entry as Entry<'ObligationArose'>));
    else if ('obligationId' in entry.data && entry.type.startsWith('Obligation')) became(duties.get(entry.data.obligationId)!, entry);
  }
  return [...duties.values()];
}

const begun = ({ data: { obligationId, rule, startedAt, dueAt }, place }: Entry<'ObligationArose'>): Duty => ({
  obligationId,
  rule,
  place,
  startedAt,
  firstDueAt: dueAt,
  dueAt,
  wasPaused: false,
});

function became(duty: Duty, { type, data }: Entry): void {
  const said = { type, data } as Said;
  switch (said.type) {
    case 'ObligationMet':
      duty.met = { at: said.data.metAt, by: said.data.by };
      duty.doneWith = undefined;
      return;
    case 'ObligationBreached':
      if (said.data.because === 'OVERTAKEN') duty.overtakenAt = said.data.breachedAt;
      return;
    case 'ObligationPaused':
      duty.wasPaused = true;
      duty.pausedUntil = said.data.resumesAt;
      duty.dueAt = said.data.dueAt;
      return;
    case 'ObligationResumed':
      duty.pausedUntil = undefined;
      duty.dueAt = said.data.dueAt;
      return;
    case 'ObligationDeclined':
      duty.doneWith = { how: 'declined', at: said.data.declinedAt };
      return;
    case 'ObligationWaived':
      duty.doneWith = { how: 'waived', at: said.data.waivedAt };
      return;
    case 'ObligationReplaced':
      duty.doneWith = { how: 'replaced', at: said.data.replacedAt };
      return;
    case 'ObligationEnded':
      duty.doneWith = { how: 'ended', at: said.data.endedAt, because: said.data.because };
      return;
    case 'ObligationRejudged':
      rejudged(duty, said.data);
  }
}
type Said = Extract<
  { [T in Entry['type']]: Pick<Entry<T>, 'type' | 'data'> }[Entry['type']],
  { readonly type: `Obligation${'Met' | 'Breached' | 'Paused' | 'Resumed' | 'Declined' | 'Waived' | 'Replaced' | 'Ended' | 'Rejudged'}` }
>;

function rejudged(duty: Duty, { result, rejudgedAt }: Entry<'ObligationRejudged'>['data']): void {
  duty.met = result.metAt !== undefined && result.by !== undefined ? { at: result.metAt, by: result.by } : undefined;
  duty.doneWith =
    result.status === 'DECLINED' || result.status === 'ENDED'
      ? { how: result.status === 'DECLINED' ? 'declined' : 'ended', at: result.metAt ?? rejudgedAt }
      : undefined;
}

/** As known at an instant, in the words that every figure of duties says. What was overtaken stays missed, whatever ended it then. */
export function resultOf({ met, doneWith, dueAt, overtakenAt }: Duty, aCase: KnownCase, at: string): DutyResult {
  const isPast = (when: string): boolean => when > dueAt || (overtakenAt !== undefined && when >= overtakenAt);
  if (doneWith) return isPast(doneWith.at) && doneWith.because !== 'CAUSE_CORRECTED' ? 'missed' : doneWith.how;
  if (met) {
    if (isPast(met.at)) return 'late';
    return aCase.everWritten(met.by)!.writtenAt <= dueAt ? 'onTime' : 'recordedLate';
  }
  return overtakenAt !== undefined || dueAt <= at ? 'missed' : 'notYetDue';
}

export const isKept = (result: DutyResult): boolean => result === 'onTime' || result === 'recordedLate';
export const hasFallenDue = (result: DutyResult): boolean => isKept(result) || result === 'late' || result === 'missed';

/** The line of one duty: in the month in which it was first due. */
export function dutyLine(duty: Duty, aCase: KnownCase, at: string, where: Pick<Line, 'table' | 'row'>): Line {
  const result = resultOf(duty, aCase, at);
  const beside: ('unconfirmed' | 'wasPaused' | 'pausedNow')[] = [];
  if (result === 'recordedLate' && !isProved(duty.met!.by, aCase)) beside.push('unconfirmed');
  if (duty.wasPaused) beside.push('wasPaused');
  if (result === 'notYetDue' && duty.pausedUntil !== undefined && duty.pausedUntil > at) beside.push('pausedNow');
  return { ...where, month: monthOf(duty.firstDueAt), lpu: aCase.lpu, result, beside };
}

/** Somebody saw proof of the contact. */
function isProved(eventId: string, aCase: KnownCase): boolean {
  const entry = aCase.everWritten(eventId)!;
  return aCase.all('ContactConfirmed').some(({ data }) => 'contactId' in entry.data && data.contactId === entry.data.contactId);
}
