import type { StaffId } from '../../src/kernel/ids';

const somebody = '5a0c1d1e-0005-4000-8000-000000000005' as StaffId;
const unknown = '5a0c1d1e-dddd-4000-8000-00000000000d';
const occurredAt = '2026-03-02T08:00:00Z';
const reason = 'As the test says';

/** A right body for every API route that takes one about a case or a person, so that a request gets as far as asking who may know. */
export const rightBodies: Readonly<Record<string, object>> = {
  '/api/v1/cases/:caseId/reclassifications': { kind: 'HATE_CRIME', strands: [{ strand: 'RELIGION' }], reason },
  '/api/v1/cases/:caseId/incident-links': { relation: 'SAME', incidentId: unknown },
  '/api/v1/cases/:caseId/duplicates': { duplicateOf: unknown, reason },
  '/api/v1/cases/:caseId/appointments': { role: 'OFFICER_IN_CASE', staffId: somebody },
  '/api/v1/cases/:caseId/appointments/relief': { role: 'OFFICER_IN_CASE', staffId: somebody },
  '/api/v1/cases/:caseId/responsibility/offers': { to: 'LPU-2' },
  '/api/v1/cases/:caseId/responsibility/acceptance': {},
  '/api/v1/cases/:caseId/responsibility/refusal': { reason },
  '/api/v1/cases/:caseId/responsibility/withdrawal': {},
  '/api/v1/cases/:caseId/conflicts': { reason },
  '/api/v1/cases/:caseId/alleged-perpetrators': { description: 'Somebody' },
  '/api/v1/cases/:caseId/contacts': { occurredAt, channel: 'TELEPHONE', direction: 'OUTBOUND', outcome: 'NO_ANSWER' },
  '/api/v1/cases/:caseId/contacts/:contactId/confirmations': { proof: 'CALL_RECORD' },
  '/api/v1/cases/:caseId/risk-assessments': { occurredAt, risk: 'HIGH' },
  '/api/v1/cases/:caseId/needs-assessments': { occurredAt, needs: ['OTHER'] },
  '/api/v1/cases/:caseId/key-events': { type: 'ARRESTED', occurredAt },
  '/api/v1/cases/:caseId/referrals': { occurredAt, agency: 'A service', result: 'MADE' },
  '/api/v1/cases/:caseId/no-contact': { wish: 'NO_CONTACT', occurredAt, how: 'TELEPHONE' },
  '/api/v1/cases/:caseId/person-died': { learntAt: occurredAt },
  '/api/v1/cases/:caseId/dual-role': {},
  '/api/v1/cases/:caseId/consents': { scope: 'REFERRAL_TO_SUPPORT', answer: 'GIVEN', occurredAt },
  '/api/v1/cases/:caseId/reviews': { occurredAt, type: 'INSPECTOR_FIRST', standardMet: true, findings: 'Well done' },
  '/api/v1/cases/:caseId/reviews/exemption': { reason },
  '/api/v1/cases/:caseId/directions/:directionId/discharge': { occurredAt },
  '/api/v1/cases/:caseId/closure/proposals': { occurredAt },
  '/api/v1/cases/:caseId/closure/returns': { occurredAt, reason },
  '/api/v1/cases/:caseId/closure': { occurredAt },
  '/api/v1/cases/:caseId/reopenings': { occurredAt, reason },
  '/api/v1/cases/:caseId/corrections': { eventId: unknown, reason, online: true },
  '/api/v1/cases/:caseId/seals': { eventId: unknown, ground: 'WRONG_PERSON', reason },
  '/api/v1/people/:personId/contact-plan': {
    ways: [{ channel: 'TELEPHONE', to: '020 7946 0000', voicemail: false, withheldNumber: true }],
    safeTimes: [],
  },
  '/api/v1/people/:personId/names': { name: 'Another Name' },
  '/api/v1/people/:personId/corrections': { language: 'Welsh' },
  '/api/v1/people/:personId/standing-wishes': { wishes: 'Call first' },
  '/api/v1/people/:personId/representatives': { kind: 'SPOKESPERSON', name: 'A Friend' },
  '/api/v1/people/:personId/representatives/:representativeId/renewals': {},
  '/api/v1/people/:personId/representatives/:representativeId/endings': { ending: 'PERSON_ASKED' },
  '/api/v1/people/:personId/barred': { name: 'Somebody', reason },
  '/api/v1/people/:personId/links': { otherPersonId: unknown, reason },
  '/api/v1/people/:personId/links/:linkId/confirmations': {},
  '/api/v1/people/:personId/links/:linkId/declines': {},
  '/api/v1/people/:personId/links/:linkId/unlinkings': { reason },
};
