import { policiesView } from '../../../src/casework/policy-in-force/policies.view';
import { defaultPack } from '../../../src/domain/obligations/policy-pack/default-pack';
import type { PolicyPackEvent } from '../../../src/domain/obligations/policy-pack/events';
import type { WorkingCalendarEvent } from '../../../src/domain/obligations/working-calendar/events';
import { instant, localDate } from '../../../src/kernel/instant';
import { onStream } from '../../support/given-events';
import { projection } from '../../support/projection';

const adopted = (version: string): PolicyPackEvent => ({
  type: 'PolicyPackAdopted',
  schemaVersion: 1,
  data: {
    ...{ name: 'fictional', version, document: { ...defaultPack, name: 'fictional', version }, digest: 'a'.repeat(64) },
    ...{ from: instant('2026-03-05T00:00:00.000Z'), why: 'The board agreed it', adoptedAt: instant('2026-03-02T09:00:00.000Z') },
  },
});
const calendar: WorkingCalendarEvent = {
  type: 'WorkingCalendarAdopted',
  schemaVersion: 1,
  data: {
    ...{ division: 'england-and-wales', name: 'Bank holidays', version: '2026-12-01' },
    ...{ firstDay: localDate('2026-01-01'), lastDay: localDate('2026-12-31') },
    ...{
      holidays: [{ date: localDate('2026-12-25'), title: 'Christmas Day' }],
      why: 'Newer',
      adoptedAt: instant('2026-03-02T09:00:00.000Z'),
    },
  },
};

describe('the view of policies', () => {
  const policies = projection(policiesView);

  it('keeps each adoption as it was written, in the order of the log', () => {
    policies.given(onStream('policyPack-force', adopted('1'), adopted('2')), onStream('workingCalendar-england-and-wales', calendar)).then({
      'policyPack-force 0': { place: 0, kind: 'PACK', data: adopted('1').data },
      'policyPack-force 1': { place: 1, kind: 'PACK', data: adopted('2').data },
      'workingCalendar-england-and-wales 0': { place: 0, kind: 'CALENDAR', data: calendar.data },
    });
  });
});
