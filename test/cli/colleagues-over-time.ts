import { undisposedPoints } from '../../src/domain/support-case/closure';
import type { OpenedCase, SupportCaseState } from '../../src/domain/support-case/state';
import { supportCase } from '../../src/domain/support-case/support-case';
import type { SupportCaseEvent } from '../../src/domain/support-case/events';
import { stateOfPoint } from '../../src/domain/promise/state-of-point';
import type { PointState } from '../../src/domain/promise/point-states';
import type { RecordedEvent } from '../../src/kernel/event';
import type { Instant } from '../../src/kernel/instant';

type AsDecided = Parameters<typeof supportCase.evolve>[1];

/** The cases of colleagues in a log, as the decider has them once all of it has happened. */
export class ColleaguesOverTime {
  private readonly states = new Map<string, SupportCaseState>();
  /** Points that stood in the way at the moment at which a case was closed all the same. */
  readonly closedUndisposed: string[] = [];

  constructor(events: readonly RecordedEvent[]) {
    const opened = events.filter(({ type, data }) => type === 'CaseOpened' && 'staffVictim' in (data as object));
    for (const { stream } of opened) this.states.set(stream, supportCase.initialState);
    for (const event of events) this.take(event);
  }

  get cases(): readonly OpenedCase[] {
    return [...this.states.values()].flatMap((state) => (state.status === 'NOT_OPENED' ? [] : [state]));
  }

  /** What the force can say of one point, case by case. */
  statesOf(point: string, at: Instant, of: readonly OpenedCase[] = this.cases): readonly PointState[] {
    return of.flatMap(({ promise, owed }) =>
      (promise?.points ?? []).flatMap((one) => (promise && one.code === point ? [stateOfPoint(one, { ...promise, owed }, at).state] : [])),
    );
  }

  private take(event: RecordedEvent): void {
    const before = this.states.get(event.stream);
    if (!before) return;
    if (event.type === 'CaseClosed' && before.status !== 'NOT_OPENED')
      this.closedUndisposed.push(...undisposedPoints(before, event.metadata.recordedAt).map((point) => `${event.stream} ${point}`));
    this.states.set(event.stream, supportCase.evolve(before, event as RecordedEvent & SupportCaseEvent as AsDecided));
  }
}
