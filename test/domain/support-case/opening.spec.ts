import { instant } from '../../../src/kernel/instant';
import { isPlain } from '../../../src/kernel/personal';
import { caseReference } from '../../../src/domain/support-case/case-reference';
import type { CaseOpened } from '../../../src/domain/support-case/events';
import { supportCaseStream } from '../../../src/domain/support-case/stream';
import { casework } from '../../../src/domain/support-case/support-case';
import { decider } from '../../support/decider';
import { after, amira, analyst, caseId, deed, earlier, hers, incident, lpu, now, open, opening, staff, supportOfficer } from './scene';

const opened = (change: object) =>
  decider(casework)
    .given()
    .when(deed(supportOfficer, 'OpenCase', { ...opening, ...change }));

describe('Opening a case', () => {
  it('has a stream of its own', () => {
    expect(supportCaseStream(caseId)).toBe(`supportCase-${caseId}`);
  });

  it('records what was reported, with the reference to read out and the unit that is responsible', () => {
    decider(casework)
      .given()
      .when(open)
      .then({
        type: 'CaseOpened',
        schemaVersion: 1,
        data: {
          caseId,
          reference: caseReference(caseId),
          subjectId: amira as never,
          kind: 'HATE_CRIME',
          strands: [{ strand: 'RACE' }],
          victim: 'NAMED',
          personId: amira,
          reportedAt: earlier,
          online: false,
          recordedLpu: lpu(1),
          responsibleLpu: lpu(1),
          openedBy: staff(1),
        },
      });
  });

  it('keeps texts and references under the key of the person supported, and coarse facts in clear', () => {
    const { events } = opened({
      summary: 'Shouted at',
      crimeReference: 'CR/1',
      incidentReference: 'IN/1',
      ageBand: '18_TO_24',
      ethnicity: 'B1',
      risk: 'HIGH',
    });
    expect(events[0]?.data).toMatchObject({
      summary: hers('Shouted at'),
      crimeReference: hers('CR/1'),
      incidentReference: hers('IN/1'),
      ageBand: '18_TO_24',
      ethnicity: 'B1',
      initialRisk: 'HIGH',
    });
  });

  it.each(['NOT_IDENTIFIED', 'COMMUNITY_OR_PLACE', 'WISHES_ANONYMITY'] as const)(
    'keeps texts under the case itself where the victim is %s',
    (victim) => {
      const { data } = opened({ victim, personId: undefined, summary: 'Graffiti' }).events[0] as CaseOpened;
      expect(data.subjectId).toBe(caseId);
      expect(data.summary && isPlain(data.summary) && data.summary.about).toBe(caseId);
    },
  );

  it('lets somebody who wishes anonymity still be reached, without their key on the case', () => {
    const { data } = opened({ victim: 'WISHES_ANONYMITY' }).events[0] as CaseOpened;
    expect([data.subjectId, data.personId]).toEqual([caseId, amira]);
  });

  it('takes several strands, each once', () => {
    const race = { strand: 'RACE', subStrand: 'ANTI_BLACK' };
    const { data } = opened({ strands: [race, { strand: 'RELIGION', subStrand: 'ISLAM' }, race] }).events[0] as CaseOpened;
    expect(data.strands).toEqual([race, { strand: 'RELIGION', subStrand: 'ISLAM' }]);
  });

  it('appoints who takes it on from the start', () => {
    opened({ appoint: [{ role: 'SUPPORT_OFFICER', staffId: staff(1) }] }).thenTypes('CaseOpened', 'OfficerAppointed');
  });

  it('counts "not assessed" as no risk given', () => {
    const { events, state } = opened({ risk: 'NOT_ASSESSED' });
    expect(events[0]?.data).not.toHaveProperty('initialRisk');
    expect(state).toMatchObject({ risk: 'NOT_ASSESSED' });
  });

  it('remembers the incident and the third-party reporter', () => {
    const thirdPartyReporter = { personId: amira, capacity: 'NETWORK', wantsFeedback: true };
    expect(opened({ incidentId: incident, thirdPartyReporter }).events[0]?.data).toMatchObject({
      incidentId: incident,
      thirdPartyReporter,
    });
  });

  it.each([
    ['a crime against a colleague without what is asked first', { kind: 'STAFF_VICTIM_CRIME' }, 'STAFF_VICTIM_DETAILS_REQUIRED'],
    ['an incident against a colleague without it', { kind: 'STAFF_VICTIM_NON_CRIME' }, 'STAFF_VICTIM_DETAILS_REQUIRED'],
    ['an unknown kind', { kind: 'THEFT' }, 'CODE_UNKNOWN'],
    [
      'a kind that did not exist on the day of the report',
      { kind: 'HATE_ASB', reportedAt: instant('2025-03-31T22:59:59.999Z') },
      'CODE_NOT_IN_FORCE',
    ],
    ['no strand', { strands: [] }, 'STRAND_REQUIRED'],
    ['an unknown strand', { strands: [{ strand: 'HAIR' }] }, 'CODE_UNKNOWN'],
    ['a sub-strand of another strand', { strands: [{ strand: 'RACE', subStrand: 'ISLAM' }] }, 'CODE_UNKNOWN'],
    ['a named victim without a person', { personId: undefined }, 'PERSON_REQUIRED'],
    ['a person where nobody was identified', { victim: 'NOT_IDENTIFIED' }, 'PERSON_NOT_EXPECTED'],
    ['a person where a place was the target', { victim: 'COMMUNITY_OR_PLACE' }, 'PERSON_NOT_EXPECTED'],
    ['a report from the future', { reportedAt: instant('2026-03-02T09:00:00.001Z') }, 'OCCURRED_IN_FUTURE'],
    ['a report from before 1900', { reportedAt: instant('1899-12-31T23:59:59.999Z') }, 'OCCURRED_BEFORE_1900'],
    ['an incident from before 1900', { occurredFrom: instant('0203-01-01T00:00:00.000Z') }, 'OCCURRED_BEFORE_1900'],
    ['an incident after its report', { occurredFrom: now }, 'OCCURRED_AFTER_REPORTED'],
    ['an end before the beginning', { occurredFrom: earlier, occurredTo: instant('2026-03-01T17:59:00.000Z') }, 'OCCURRED_TO_BEFORE_FROM'],
    ['an unknown type of place', { locationType: 'MOON' }, 'CODE_UNKNOWN'],
    ['an unknown age band', { ageBand: 'OLD' }, 'CODE_UNKNOWN'],
    ['an unknown ethnicity', { ethnicity: 'ZZ' }, 'CODE_UNKNOWN'],
  ] as const)('refuses %s', (_, change, code) => {
    opened(change).thenRefused(code);
  });

  it('takes a kind from the first moment of its first local day', () => {
    opened({ kind: 'HATE_ASB', reportedAt: instant('2025-03-31T23:00:00.000Z') }).thenTypes('CaseOpened');
  });

  it('happens once', () => {
    after().when(open).thenRefused('CASE_ALREADY_OPEN');
  });

  it('is not for every role', () => {
    decider(casework)
      .given()
      .when({ ...open, by: analyst })
      .thenRefused('ACTION_NOT_PERMITTED');
  });

  it('comes before everything else', () => {
    decider(casework)
      .given()
      .when(deed(supportOfficer, 'AssessRisk', { occurredAt: now, risk: 'HIGH' }))
      .thenRefused('CASE_NOT_FOUND');
  });
});
