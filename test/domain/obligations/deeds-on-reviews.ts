import fc from 'fast-check';
import type { Instant } from '../../../src/kernel/instant';
import type { SupportCaseCommand } from '../../../src/domain/support-case/command';
import { deed, incident, inspector, now, opening, otherCase, review, seniorLead, supervisor, supportOfficer } from '../support-case/scene';

export const hoursAfter = (at: Instant, hours: number): Instant => new Date(Date.parse(at) + hours * 3_600_000).toISOString() as Instant;

const reason = 'Said why';
type Step = { readonly wait: number; readonly ago: number; readonly what: (at: Instant, occurredAt: Instant) => SupportCaseCommand };

const what = fc.constantFrom<Step['what'][]>(
  ...(['INSPECTOR_FIRST', 'INSPECTOR_PERIODIC', 'BROUGHT_FORWARD', 'SUPERVISOR', 'CLOSURE'] as const).flatMap((type) =>
    ([undefined, 'STANDARD', 'HIGH'] as const).map(
      (risk): Step['what'] =>
        (at, occurredAt) =>
          deed(type === 'SUPERVISOR' ? supervisor : inspector, 'RecordReview', { ...review, type, risk, occurredAt }, at),
    ),
  ),
  (at) => deed(seniorLead, 'ExemptFirstReview', { reason }, at),
  (at, occurredAt) => deed(supportOfficer, 'AssessRisk', { risk: 'HIGH', occurredAt }, at),
  (at, occurredAt) => deed(supportOfficer, 'AssessRisk', { risk: 'STANDARD', occurredAt }, at),
  (at) => deed(supportOfficer, 'LinkIncident', { incidentId: incident, relation: 'RELATED' }, at),
  (at, occurredAt) => deed(supportOfficer, 'RecordKeyEvent', { type: 'VICTIM_WITHDREW', occurredAt }, at),
  (at) => deed(supervisor, 'Reclassify', { kind: 'HATE_ASB', strands: [{ strand: 'RACE' }], reason }, at),
  (at) => deed(supervisor, 'Reclassify', { kind: 'HATE_CRIME', strands: [{ strand: 'RACE' }], reason }, at),
  (at) => deed(supervisor, 'FindDuplicate', { duplicateOf: otherCase, reason }, at),
  (at, occurredAt) => deed(supportOfficer, 'ProposeClosure', { occurredAt }, at),
  (at, occurredAt) => deed(inspector, 'ReturnClosure', { occurredAt, reason }, at),
  (at, occurredAt) => deed(inspector, 'CloseCase', { occurredAt }, at),
  (at) => deed(supervisor, 'ReopenCase', { occurredAt: at, reason }, at),
);
const step: fc.Arbitrary<Step> = fc.record({
  wait: fc.constantFrom(0, 1, 30, 200, 1000),
  ago: fc.constantFrom(0, 0, 0, 20, 300),
  what,
});

/** What people who may do it make of the reviews of a case: early and late, and written down after other things. */
export const deedsOnReviews: fc.Arbitrary<readonly SupportCaseCommand[]> = fc.array(step, { maxLength: 14 }).map((steps) => {
  let at = now;
  return [
    deed(supportOfficer, 'OpenCase', opening),
    ...steps.map((next) => {
      at = hoursAfter(at, next.wait);
      return next.what(at, hoursAfter(at, -next.ago));
    }),
  ];
});
