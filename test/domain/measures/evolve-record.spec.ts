import '../../support/property-seed';
import fc from 'fast-check';
import { recordOf } from '../../../src/domain/measures/evolve-record';
import { factOf } from '../../../src/domain/measures/fact-of';
import type { CaseRecord } from '../../../src/domain/measures/case-record';
import type { RecordedCaseEvent } from '../../../src/domain/obligations/engine/recorded';
import type { Obligation } from '../../../src/domain/obligations/engine/owed';
import { randomStory } from '../obligations/engine/random-story';
import { step, t, tell, tellOn } from '../obligations/engine/told';
import { everybodyTold, openedFor, victim } from '../promise/colleague';
import { randomCare } from '../promise/random-care';
import { caseId } from '../support-case/scene';

const recordFrom = (events: readonly RecordedCaseEvent[]): CaseRecord => {
  const record = recordOf(
    caseId,
    events.flatMap((event) => factOf(event) ?? []),
  );
  if (!record) throw new Error('nothing was opened');
  return record;
};

/** A due instant that passed is a fact to those who must act on it; figures see it by the clock. */
const asFiguresSee = ({ status, overtakenAt, endedBecause }: Obligation): string => {
  if (status !== 'BREACHED') return status;
  if (endedBecause === 'CAUSE_CORRECTED') return 'ENDED';
  if (overtakenAt) return 'BREACHED';
  return endedBecause ? 'ENDED' : 'OPEN';
};

describe('What figures know of a case', () => {
  it.each([
    ['the public', randomStory],
    ['a colleague', randomCare],
  ])('has every duty as the case itself has it, whatever happened: of %s', (_, stories) => {
    fc.assert(
      fc.property(stories, (steps) => {
        const { state, events } = tellOn(...steps);
        const { duties, status } = recordFrom(events);
        expect(duties.map((duty) => [duty.obligationId, duty.rule, duty.status, duty.dueAt, duty.firstDueAt])).toEqual(
          state.owed.obligations.map((duty) => [duty.obligationId, duty.rule, asFiguresSee(duty), duty.dueAt, duty.firstDueAt]),
        );
        expect(status).toBe(state.status);
      }),
      { numRuns: 80 },
    );
  });

  it('has a point of the promise wanted again, however often it was declined before', () => {
    const declined = (at: string) => step(at, victim, 'DeclinePromisePoint', { point: 'P8', occurredAt: t(at) });
    const wanted = step('2026-03-04T10:00', victim, 'TakeUpPromisePoint', { point: 'P8', occurredAt: t('2026-03-04T10:00') });
    const { promise } = recordFrom(
      tell(openedFor(everybodyTold), declined('2026-03-02T12:00'), declined('2026-03-03T12:00'), wanted).events,
    );
    expect(promise?.declined.map(({ point, until }) => [point, until])).toEqual([
      ['P8', '2026-03-04T10:00:00.000Z'],
      ['P8', '2026-03-04T10:00:00.000Z'],
    ]);
  });
});
