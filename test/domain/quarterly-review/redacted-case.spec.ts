import type { CaseRecord } from '../../../src/domain/measures/case-record';
import { redactedCase } from '../../../src/domain/quarterly-review/redacted-case';
import { instant } from '../../../src/kernel/instant';
import { aCaseRecord, aDuty } from '../measures/a-case-record';

const at = instant('2026-10-01T09:00:00.000Z');
const happened = { eventId: '35e85a83-9ff0-5440-b154-e0cbaa17f25d', occurredAt: at, recordedAt: at };

describe('What leaves a case for the panel', () => {
  it('is a unit for the place and a month for the day, with what was owed and how it was kept', () => {
    const record = aCaseRecord({
      strands: [{ strand: 'RACE', subStrand: 'ROMA' }],
      risks: [{ ...happened, risk: 'HIGH', source: 'ASSESSMENT' }],
      closings: [{ ...happened, outcomeType: 18 }],
      duties: [
        aDuty({ status: 'MET_ON_TIME' }),
        aDuty({ status: 'MET_ON_TIME_RECORDED_LATE' }),
        aDuty({ status: 'MET_LATE' }),
        aDuty(),
        aDuty({ status: 'DECLINED' }),
        aDuty({ dueAt: instant('2026-12-01T09:00:00.000Z') }),
      ],
    });
    expect(redactedCase(record, at)).toEqual({
      kind: 'HATE_CRIME',
      strands: ['RACE'],
      lpu: 'LPU-1',
      month: '2026-07',
      victim: 'NAMED',
      risk: 'HIGH',
      outcomeType: 18,
      duties: [{ rule: 'FIRST_CONTACT', label: 'First contact', kept: 2, late: 1, missed: 1, setAside: 1 }],
    });
  });

  it('is a list of what may leave: a field that a case comes to hold later leaks from no part of it', () => {
    const planted = { planted: 'Amira Test, 4 Mill Lane' };
    const record = {
      ...aCaseRecord({
        ward: 'Northvale East',
        strands: [{ strand: 'RACE', subStrand: 'ROMA', ...planted }],
        risks: [{ ...happened, risk: 'HIGH', source: 'ASSESSMENT', ...planted }],
        closings: [{ ...happened, ...planted }],
        contacts: [],
        duties: [aDuty(planted as object)],
        ...planted,
      } as Partial<CaseRecord>),
    };
    const left = JSON.stringify(redactedCase(record, at));
    for (const hidden of ['Amira', 'Mill Lane', 'Northvale', 'ROMA', record.caseId, record.personId!, record.ethnicity!, '2026-07-06'])
      expect(left).not.toContain(hidden);
    expect(Object.keys(redactedCase(record, at)).sort()).toEqual(['duties', 'kind', 'lpu', 'month', 'risk', 'strands', 'victim']);
  });
});
