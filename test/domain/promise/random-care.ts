import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { instant, type Instant } from '../../../src/kernel/instant';
import type { Step } from '../obligations/engine/told';
import { numbered, staff } from '../support-case/scene';
import { chosen, everybodyTold, investigator, lead, openedFor, seniorLead, victim, welfareOfficer } from './colleague';

const start = Temporal.Instant.from('2026-03-02T10:00:00.000Z');
const momentAt = (minutes: number): Instant => instant(start.add({ minutes }).toString({ smallestUnit: 'millisecond' }));

type Telling = (occurredAt: Instant, key: number) => object;
const carer = fc.constantFrom(chosen, welfareOfficer, lead);

const setAside =
  (point: string): Telling =>
  () => ({ type: 'SetAsidePromisePoint', by: seniorLead, data: { point, reason: 'Said why.', approver: seniorLead.staffId } });

/** What opens the way to closing comes often, so that many stories get there. */
const deeds: readonly fc.Arbitrary<Telling>[] = [
  fc
    .record({ by: carer, purposes: fc.subarray(['WELFARE', 'UPDATE', 'WRITTEN_CONFIRMATION']), note: fc.constantFrom(undefined, 'Said.') })
    .map(({ by, ...data }): Telling => (occurredAt, key) => ({
      ...{ type: 'RecordContact', by },
      data: { ...data, occurredAt, contactId: numbered(7000 + key), channel: 'TELEPHONE', direction: 'OUTBOUND', outcome: 'REACHED' },
    })),
  fc.constantFrom<Telling>(
    (occurredAt) => ({ type: 'LinkReference', by: chosen, data: { crimeReference: 'CR/1', hateFlagSet: true, occurredAt } }),
    (occurredAt) => ({ type: 'ReportHealthAndSafety', by: chosen, data: { result: 'NOT_APPLICABLE', reason: 'No injury', occurredAt } }),
    (occurredAt) => ({ type: 'CheckConflict', by: chosen, data: { role: 'OFFICER_IN_CASE', result: 'NONE_FOUND', occurredAt } }),
    (occurredAt) => ({ type: 'NameStatementTaker', by: chosen, data: { staffId: staff(29), occurredAt } }),
    (occurredAt) => ({
      ...{ type: 'CheckEvidence', by: investigator },
      data: { bodyWornVideo: 'SECURED', cctv: 'NONE_THERE', witnesses: 'SECURED', photographs: 'SECURED', occurredAt },
    }),
    (occurredAt) => ({ type: 'AssessWellbeing', by: chosen, data: { cumulativeHarmAsked: true, traumaChecked: true, occurredAt } }),
    (occurredAt) => ({ type: 'RecordLesson', by: lead, data: { result: 'NONE', occurredAt } }),
    (occurredAt) => ({ type: 'AssessNeeds', by: lead, data: { needs: ['NONE'], occurredAt } }),
    (occurredAt) => ({ type: 'MakeReferral', by: lead, data: { agency: 'Victim Care', occurredAt } }),
    (agreedAt, key) => ({ type: 'AgreeContactPlan', by: lead, data: { personRevision: BigInt(key), agreedAt } }),
  ),
  fc.constantFrom('COMMAND', 'MANAGEMENT_MEETING').map((audience): Telling => (occurredAt) => ({
    type: 'GiveNotice',
    by: lead,
    data: { audience, named: false, how: 'TELEPHONE', occurredAt },
  })),
  fc
    .constantFrom('OCCUPATIONAL_HEALTH', 'PEER_SUPPORT', 'TRAUMA_SUPPORT', 'ADJUSTMENTS', 'REPRESENTATION')
    .map((offer): Telling => (occurredAt) => ({
      type: 'OfferSupport',
      by: chosen,
      data: { offer, answer: 'DECLINED', how: 'TELEPHONE', occurredAt },
    })),
  fc.constantFrom('P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8').map(setAside),
  fc
    .constantFrom('P5', 'P7', 'P8')
    .map((point): Telling => (occurredAt) => ({ type: 'DeclinePromisePoint', by: victim, data: { point, occurredAt } })),
  fc
    .constantFrom('P5', 'P7', 'P8')
    .map((point): Telling => (occurredAt) => ({ type: 'TakeUpPromisePoint', by: victim, data: { point, occurredAt } })),
  fc
    .constantFrom('P1', 'P3', 'P8')
    .map((point): Telling => (occurredAt) => ({ type: 'AnswerPromise', by: victim, data: { point, answer: 'NOT_KEPT', occurredAt } })),
  fc.constantFrom('INSPECTOR_FIRST', 'INSPECTOR_PERIODIC', 'CLOSURE').map((type): Telling => (occurredAt) => ({
    type: 'RecordReview',
    by: lead,
    data: { type, occurredAt, standardMet: true, findings: 'Seen.' },
  })),
];

const ending = fc.constantFrom<Telling>(
  (occurredAt) => ({ type: 'ProposeClosure', by: lead, data: { occurredAt } }),
  (occurredAt) => ({ type: 'RecordReview', by: lead, data: { type: 'INSPECTOR_FIRST', occurredAt, standardMet: true, findings: 'Seen.' } }),
  (occurredAt) => ({ type: 'RecordReview', by: lead, data: { type: 'CLOSURE', occurredAt, standardMet: true, findings: 'Seen.' } }),
  (occurredAt) => ({ type: 'ConfirmClosure', by: seniorLead, data: { occurredAt } }),
  (occurredAt) => ({ type: 'CloseCase', by: lead, data: { occurredAt } }),
  (occurredAt) => ({ type: 'RecordLesson', by: lead, data: { result: 'NONE', occurredAt } }),
  (occurredAt) => ({ type: 'CheckAfterClosure', by: welfareOfficer, data: { answer: 'NOT_SETTLED', how: 'TELEPHONE', occurredAt } }),
);
/** One after the other, as people would who mean to close. */
const closing: readonly Telling[] = [
  (occurredAt) => ({ type: 'RecordReview', by: lead, data: { type: 'INSPECTOR_FIRST', occurredAt, standardMet: true, findings: 'Seen.' } }),
  (occurredAt) => ({ type: 'ProposeClosure', by: lead, data: { occurredAt } }),
  (occurredAt) => ({ type: 'RecordLesson', by: lead, data: { result: 'NONE', occurredAt } }),
  (occurredAt) => ({ type: 'RecordReview', by: lead, data: { type: 'CLOSURE', occurredAt, standardMet: true, findings: 'Seen.' } }),
  (occurredAt) => ({ type: 'ConfirmClosure', by: seniorLead, data: { occurredAt } }),
  (occurredAt) => ({ type: 'CloseCase', by: lead, data: { occurredAt } }),
];

const one = fc.oneof({ weight: 3, arbitrary: fc.oneof(...deeds) }, { weight: 1, arbitrary: ending });
const apart = fc.nat({ max: 20 * 60 });

/** A colleague's case, looked after well or badly, and somebody trying to close it again and again. */
export const randomCare: fc.Arbitrary<readonly Step[]> = fc
  .record({
    first: fc.array(fc.record({ telling: one, after: apart }), { minLength: 5, maxLength: 35 }),
    wait: fc.nat({ max: 20 * 24 * 60 }),
    /** Points that nobody has to keep: so that some stories come to an end. */
    aside: fc.subarray(['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8'], { minLength: 5 }),
    last: fc.array(fc.record({ telling: one, after: apart }), { maxLength: 10 }),
  })
  .map(({ first, wait, aside, last }) => {
    let minutes = 0;
    const told = [
      ...first,
      ...aside.map((point) => ({ telling: setAside(point), after: 1 })),
      ...closing.map((telling, index) => ({ telling, after: index === 0 ? wait : 30 })),
      ...last,
      ...closing.map((telling) => ({ telling, after: 30 })),
    ].map(({ telling, after }, key): Step => {
      minutes += after;
      const at = momentAt(minutes);
      return { at, command: telling(at, key), key: key + 1 };
    });
    return [{ ...openedFor(everybodyTold), key: 0 }, ...told];
  });
