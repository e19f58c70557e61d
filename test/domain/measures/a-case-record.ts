import { defaultPack } from '../../../src/domain/obligations/policy-pack/default-pack';
import { monthsFrom, type Month } from '../../../src/domain/figures/month';
import type { CaseRecord, DutyFact } from '../../../src/domain/measures/case-record';
import type { AsKnown, Counted, Measure } from '../../../src/domain/measures/measure';
import { instant } from '../../../src/kernel/instant';

/** A hate crime in LPU-1, reported and recorded on 6 July 2026: what a test does not say is so. */
export const aCaseRecord = (over: Partial<CaseRecord> = {}): CaseRecord => ({
  caseId: '3f0a2c56-6a58-5d8e-9a41-7d3c1c2b9e10',
  recordedAt: instant('2026-07-06T10:00:00.000Z'),
  reportedAt: instant('2026-07-06T09:00:00.000Z'),
  kind: 'HATE_CRIME',
  kindNow: 'HATE_CRIME',
  strands: [{ strand: 'RACE' }],
  strandsNow: [{ strand: 'RACE' }],
  lpu: 'LPU-1',
  online: false,
  victim: 'NAMED',
  personId: '6d3f1f0c-52c4-5c3a-8c0e-0b2a54b8b001',
  ethnicity: 'B1',
  isStaffVictim: false,
  status: 'OPEN',
  closings: [],
  reopenings: [],
  reclassifications: [],
  risks: [],
  contacts: [],
  keyEvents: [],
  reviews: [],
  referrals: [],
  surveys: [],
  statements: [],
  duties: [],
  ...over,
});

/** A first contact, due on 7 July 2026 at 09:00 UTC and not met. */
export const aDuty = (over: Partial<DutyFact> = {}): DutyFact => ({
  obligationId: 'e1249ed0-c8d6-5f21-964f-11dca571bf25',
  rule: 'FIRST_CONTACT',
  label: 'First contact',
  startedAt: instant('2026-07-06T09:00:00.000Z'),
  firstDueAt: instant('2026-07-07T09:00:00.000Z'),
  dueAt: instant('2026-07-07T09:00:00.000Z'),
  policyVersion: 'default-2026-11',
  calendarVersion: '2026-11-21',
  status: 'OPEN',
  wasPaused: false,
  ...over,
});

/** As known on 1 October 2026, counting the two years before. */
export const asKnown = (over: Partial<AsKnown> = {}): AsKnown => ({
  at: instant('2026-10-01T09:00:00.000Z'),
  months: monthsFrom('2024-10' as Month, '2026-09' as Month),
  pack: defaultPack,
  reportsOf: () => [],
  personOf: (personId) => personId,
  ...over,
});

export const countedBy = (measure: Measure, record: CaseRecord, as: AsKnown = asKnown()): readonly Counted[] => [
  ...measure.count(record, as),
];
