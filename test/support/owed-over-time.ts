import type { ObligationEvent } from '../../src/domain/obligations/events';
import type { SupportCaseEvent } from '../../src/domain/support-case/events';
import type { RecordedEvent } from '../../src/kernel/event';

type Duty = {
  readonly rule: string;
  readonly stream: string;
  readonly recordedLpu: string;
  dueAt: string;
  isMissed: boolean;
  outcome?: string;
};
type Data<Type extends SupportCaseEvent['type']> = Extract<SupportCaseEvent, { type: Type }>['data'];

const inTime: readonly (string | undefined)[] = ['MET_ON_TIME', 'MET_ON_TIME_RECORDED_LATE'];
const setAside: readonly ObligationEvent['type'][] = ['ObligationReplaced', 'ObligationDeclined', 'ObligationWaived'];

/** What came of every duty in a log, told by its facts alone. */
export class OwedOverTime {
  private readonly duties = new Map<string, Duty>();
  private readonly units = new Map<string, string>();
  private readonly answered = new Set<string>();
  /** Reviews that found the standard met while a miss that was written down was not answered. */
  readonly metDespiteUnansweredMiss: string[] = [];

  constructor(events: readonly RecordedEvent[]) {
    for (const event of events) this.take(event);
  }

  /** Of those that were done or missed, how many were done in time. */
  inTime(which: (duty: Duty) => boolean): number {
    const judged = [...this.duties.values()].filter((duty) => which(duty) && (duty.isMissed || inTime.includes(duty.outcome)));
    return judged.filter(({ outcome }) => inTime.includes(outcome)).length / judged.length;
  }

  /** Open, due before then, and not written down as missed. */
  overdueAt(at: string): readonly Duty[] {
    return [...this.duties.values()].filter((duty) => !duty.isMissed && duty.outcome === undefined && duty.dueAt < at);
  }

  private take({ type, data, stream, eventId }: RecordedEvent): void {
    if (type === 'CaseOpened') this.units.set(stream, (data as Data<'CaseOpened'>).recordedLpu);
    if (type === 'ReviewRecorded') this.review(stream, data as Data<'ReviewRecorded'>, eventId);
    if (type === 'ObligationArose') {
      const { obligationId, rule, dueAt } = data as Data<'ObligationArose'>;
      this.duties.set(obligationId, { rule, stream, recordedLpu: this.units.get(stream) ?? '', dueAt, isMissed: false });
    }
    const duty = this.duties.get((data as { obligationId?: string }).obligationId ?? '');
    if (duty) judge(duty, type, data);
  }

  private review(stream: string, { standardMet, missesAnswered = [] }: Data<'ReviewRecorded'>, eventId: string): void {
    for (const { obligationId } of missesAnswered) this.answered.add(obligationId);
    const unanswered = [...this.duties].some(([id, duty]) => duty.stream === stream && duty.isMissed && !this.answered.has(id));
    if (standardMet && unanswered) this.metDespiteUnansweredMiss.push(eventId);
  }
}

function judge(duty: Duty, type: string, data: unknown): void {
  if (type === 'ObligationBreached') duty.isMissed = true;
  if (type === 'ObligationMet') duty.outcome = (data as Data<'ObligationMet'>).status;
  if (type === 'ObligationEnded' || setAside.includes(type as ObligationEvent['type'])) duty.outcome ??= type;
  if (type === 'ObligationPaused' || type === 'ObligationResumed') duty.dueAt = (data as Data<'ObligationPaused'>).dueAt;
  if (type !== 'ObligationRejudged') return;
  const { status } = (data as Data<'ObligationRejudged'>).result;
  if (status === 'OPEN') delete duty.outcome;
  else duty.outcome = status;
}
