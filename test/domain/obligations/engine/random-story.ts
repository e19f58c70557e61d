import fc from 'fast-check';
import type { EventId } from '../../../../src/kernel/ids';
import { eventIdOf } from '../../../../src/kernel/derived-ids';
import type { CommandId } from '../../../../src/kernel/ids';
import { Temporal } from 'temporal-polyfill';
import { instant, type Instant } from '../../../../src/kernel/instant';
import { supportCaseStream } from '../../../../src/domain/support-case/stream';
import {
  caseId,
  dutyInspector,
  inspector,
  numbered,
  officerInCase,
  otherIncident,
  otherInspector,
  seniorLead,
  supervisor,
  supportOfficer,
  suspect,
} from '../../support-case/scene';
import type { Step } from './told';
import { openedAt } from './told';

const start = Temporal.Instant.from('2026-03-02T10:00:00.000Z');
const momentAt = (minutes: number): Instant => instant(start.add({ minutes }).toString({ smallestUnit: 'millisecond' }));

/** When it is written down, as minutes since the last thing was; how long before that it happened. */
const times = fc.record({ after: fc.nat({ max: 4 * 24 * 60 }), before: fc.oneof(fc.constant(0), fc.nat({ max: 3 * 24 * 60 })) });
const risk = fc.constantFrom('STANDARD', 'MEDIUM', 'HIGH');
const who = fc.constantFrom(supportOfficer, officerInCase, supervisor);

type Telling = (at: Instant, occurredAt: Instant, key: number, earlier: readonly number[]) => object | undefined;

const contact = fc
  .record({
    by: who,
    channel: fc.constantFrom('TELEPHONE', 'IN_PERSON'),
    direction: fc.constantFrom('OUTBOUND', 'INBOUND'),
    outcome: fc.constantFrom('REACHED', 'REACHED', 'NO_ANSWER'),
    purposes: fc.subarray(['UPDATE', 'REASSURANCE', 'DANGER_NOTICE', 'CLOSING', 'VIEW_BEFORE_OUTCOME']),
  })
  .map(({ by, ...data }): Telling => (_, occurredAt, key) => ({
    type: 'RecordContact',
    by,
    data: { ...data, occurredAt, contactId: numbered(7000 + key) },
  }));
const keyEvent = fc
  .constantFrom(
    'ARRESTED',
    'CHARGED',
    'BAIL_CHANGED',
    'STATEMENT_TAKEN',
    'RELEASED_WITHOUT_CHARGE',
    'VICTIM_DISSATISFIED',
    'CALL_REQUESTED',
  )
  .map((type): Telling => (_, occurredAt) => ({ type: 'RecordKeyEvent', by: officerInCase, data: { type, occurredAt } }));
const review = fc
  .record({
    type: fc.constantFrom('SUPERVISOR', 'INSPECTOR_FIRST', 'INSPECTOR_FIRST', 'INSPECTOR_PERIODIC', 'BROUGHT_FORWARD', 'CLOSURE'),
    risk: fc.option(risk, { nil: undefined }),
  })
  .map((data): Telling => (_, occurredAt) => ({
    type: 'RecordReview',
    by: data.type === 'SUPERVISOR' ? supervisor : data.type === 'INSPECTOR_FIRST' ? dutyInspector : inspector,
    data: { ...data, occurredAt, standardMet: true, findings: 'Seen.' },
  }));
const plain = fc.constantFrom<Telling>(
  (_, occurredAt) => ({ type: 'AssessNeeds', by: supportOfficer, data: { occurredAt, needs: ['NONE'] } }),
  (_, occurredAt) => ({ type: 'MakeReferral', by: supportOfficer, data: { occurredAt, agency: 'Victim Care' } }),
  (_, occurredAt) => ({ type: 'DeclineReferral', by: supportOfficer, data: { occurredAt, agency: 'Victim Care', words: 'No' } }),
  (_, agreedAt, key) => ({
    type: 'AgreeContactPlan',
    by: supportOfficer,
    data: { personRevision: BigInt(key), agreedAt, intervalDays: 9 },
  }),
  (_, occurredAt) => ({ type: 'RequestNoContact', by: supportOfficer, data: { occurredAt, how: 'TELEPHONE' } }),
  (_, occurredAt) => ({ type: 'WelcomeContactAgain', by: supportOfficer, data: { occurredAt, how: 'TELEPHONE' } }),
  (_, occurredAt) => ({ type: 'ProposeClosure', by: supportOfficer, data: { occurredAt } }),
  (_, occurredAt) => ({ type: 'ReturnClosure', by: inspector, data: { occurredAt, reason: 'Not yet' } }),
  (_, occurredAt) => ({ type: 'CloseCase', by: inspector, data: { occurredAt } }),
  (_, occurredAt) => ({ type: 'ReopenCase', by: supervisor, data: { occurredAt, reason: 'Again' } }),
  () => ({ type: 'ExemptFirstReview', by: seniorLead, data: { reason: 'Recorded twice' } }),
  () => ({ type: 'LinkIncident', by: supportOfficer, data: { incidentId: otherIncident, relation: 'RELATED' } }),
  () => ({ type: 'IdentifyAllegedPerpetrator', by: supportOfficer, data: { subjectId: suspect, colleague: otherInspector.staffId } }),
  () => ({
    type: 'Reclassify',
    by: supervisor,
    data: { kind: 'NON_CRIME_HATE_INCIDENT', strands: [{ strand: 'RACE' }], reason: 'No crime' },
  }),
  () => ({ type: 'Reclassify', by: supervisor, data: { kind: 'HATE_CRIME', strands: [{ strand: 'RACE' }], reason: 'A crime' } }),
  () => ({ type: 'FindDuplicate', by: supervisor, data: { duplicateOf: numbered(2), reason: 'The same' } }),
  () => ({ type: 'NoticeTime' }),
  () => ({ type: 'ReplanObligations', by: inspector, data: { reason: 'Asked' } }),
);
const assess = risk.map((found): Telling => (_, occurredAt) => ({
  type: 'AssessRisk',
  by: supportOfficer,
  data: { occurredAt, risk: found },
}));
/** Puts right an entry that an earlier step may have made. */
const correct = fc
  .record({ which: fc.nat(), outcome: fc.option(fc.constantFrom('REACHED', 'NO_ANSWER'), { nil: undefined }) })
  .map(({ which, outcome }): Telling => (_, occurredAt, __, earlier) => {
    const key = earlier[which % Math.max(1, earlier.length)];
    if (key === undefined) return undefined;
    const eventId = eventIdOf(numbered(5000 + key) as CommandId, supportCaseStream(caseId), 0) as EventId;
    const entry = { type: outcome ? 'ContactRecorded' : 'ReviewRecorded', contactId: numbered(7000 + key) };
    const corrected = outcome ? { outcome, purposes: ['UPDATE'] } : { occurredAt };
    return { type: 'CorrectEntry', by: supervisor, data: { eventId, entry, corrected, reason: 'Put right' } };
  });

const telling = fc.oneof(
  { weight: 4, arbitrary: contact },
  { weight: 3, arbitrary: review },
  { weight: 3, arbitrary: keyEvent },
  plain,
  plain,
  assess,
  correct,
);
const moment = fc.tuple(times, telling);

const stepsOf = (moments: readonly (readonly [{ readonly after: number; readonly before: number }, Telling])[]): readonly Step[] => {
  let minutes = 0;
  return moments.flatMap(([{ after, before }, told], index) => {
    minutes += after;
    const [at, key] = [momentAt(minutes), index + 1];
    const command = told(
      at,
      momentAt(Math.max(0, minutes - before)),
      key,
      Array.from({ length: index }, (_, earlier) => earlier + 1),
    );
    return command ? [{ at, command, key }] : [];
  });
};

/** A case and what was written down of it over some weeks, in the order in which it was written. */
export const randomStory: fc.Arbitrary<readonly Step[]> = fc
  .tuple(fc.option(risk, { nil: undefined }), fc.array(moment, { maxLength: 20 }))
  .map(([first, moments]) => [{ ...openedAt({ risk: first }), key: 0 }, ...stepsOf(moments)]);

/** Things of different concerns that were written down at one moment, in two orders. */
export const sameMoment: fc.Arbitrary<readonly [readonly Step[], readonly Step[]]> = fc
  .array(fc.tuple(times, fc.oneof(contact, keyEvent.filter(notABail))), { minLength: 2, maxLength: 6 })
  .chain((told) =>
    fc.tuple(
      fc.constant(told),
      fc.shuffledSubarray(
        told.map((_, index) => index),
        { minLength: told.length },
      ),
    ),
  )
  .map(([told, order]) => {
    const at = momentAt(3 * 24 * 60);
    const steps = told.map(([{ before }, telling_], index): Step => {
      const command = telling_(at, momentAt(3 * 24 * 60 - before), index + 1, []);
      return { at, command: command ?? {}, key: index + 1 };
    });
    return [steps, order.flatMap((index) => steps[index] ?? [])] as const;
  });

/** A review that is brought forward leaves what it replaced behind, which depends on what was known first. */
function notABail(told: Telling): boolean {
  const command = told(momentAt(0), momentAt(0), 0, []) as { data: { type: string } };
  return !['BAIL_CHANGED', 'VICTIM_DISSATISFIED'].includes(command.data.type);
}
