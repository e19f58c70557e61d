import fc from 'fast-check';
import type { CaseRecord, ContactFact, DutyFact, Happened, SurveyFact } from '../../../src/domain/measures/case-record';
import { defaultPack } from '../../../src/domain/obligations/policy-pack/default-pack';
import { laterBy } from '../../../src/domain/obligations/clocks/later-by';
import { purposeCodes } from '../../../src/domain/reference-data/contact-purposes';
import { ethnicities } from '../../../src/domain/reference-data/ethnicities';
import { strands } from '../../../src/domain/reference-data/strands';
import { aCaseRecord, aDuty } from './a-case-record';
import { at } from './happenings';

const hour = 3_600_000;
const moment = fc.nat({ max: 24 * 90 }).map((hours) => laterBy(at('2026-07-01T00:30'), hours * hour));
const happened = fc
  .record({ occurredAt: moment, late: fc.nat({ max: 72 }), number: fc.nat() })
  .map(({ occurredAt, late, number }): Happened => ({
    ...{ eventId: `entry-${String(number)}`, occurredAt, recordedAt: laterBy(occurredAt, late * hour) },
  }));
const some = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> => fc.array(one, { maxLength: 3 });
const also = <T extends object>(more: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Happened & T> =>
  fc.tuple(happened, fc.record(more) as unknown as fc.Arbitrary<T>).map(([entry, rest]) => ({ ...entry, ...rest }));
const outcomeType = fc.option(fc.integer({ min: 1, max: 22 }), { nil: undefined });

const contact: fc.Arbitrary<ContactFact> = also({
  channel: fc.constantFrom('TELEPHONE', 'EMAIL'),
  direction: fc.constantFrom('OUTBOUND', 'INBOUND'),
  outcome: fc.constantFrom('REACHED', 'SENT', 'NO_ANSWER'),
  purposes: fc.subarray([...purposeCodes]),
  isMeaningful: fc.boolean(),
  isConfirmed: fc.boolean(),
});
const survey: fc.Arbitrary<SurveyFact> = fc.oneof(
  also({ result: fc.constant('RETURNED' as const), score: fc.integer({ min: 1, max: 5 }) }),
  also({ result: fc.constant('NOT_OFFERED' as const), reason: fc.constantFrom('NO_SAFE_WAY', 'OTHER') }),
);
const duty: fc.Arbitrary<DutyFact> = fc
  .record({
    rule: fc.oneof(fc.constantFrom('FIRST_CONTACT', 'INSPECTOR_FIRST_REVIEW'), fc.constantFrom(...defaultPack.rules.map(({ id }) => id))),
    status: fc.constantFrom<DutyFact['status']>('OPEN', 'PAUSED', 'MET_ON_TIME', 'MET_ON_TIME_RECORDED_LATE', 'MET_LATE', 'DECLINED', 'WAIVED', 'REPLACED', 'ENDED'), // prettier-ignore
    band: fc.constantFrom('HIGH', 'STANDARD'),
    dueAt: moment,
    doneAt: moment,
    wasPaused: fc.boolean(),
  })
  .map(({ rule, band, status, dueAt, doneAt, wasPaused }) =>
    aDuty({ ...{ rule, band, status, wasPaused, dueAt, firstDueAt: dueAt }, ...(status.startsWith('MET') ? { metAt: doneAt } : { doneWithAt: doneAt }) }),
  ); // prettier-ignore
const promise = {
  points: (defaultPack.promise?.points ?? []).map(({ code, title, evidence }) => ({ code, title, rules: evidence })),
  ...{ declined: [], setAside: [], answers: [] },
};

/** A case in which anything may have happened, of anybody: what a measure may be given. */
export const randomRecord: fc.Arbitrary<CaseRecord> = fc
  .record({
    isStaffVictim: fc.boolean(),
    isCrime: fc.boolean(),
    status: fc.constantFrom<CaseRecord['status']>('OPEN', 'CLOSURE_PROPOSED', 'CLOSED', 'DUPLICATE'),
    recordedAt: moment,
    lpu: fc.constantFrom('LPU-1', 'LPU-2'),
    online: fc.boolean(),
    victim: fc.constantFrom<CaseRecord['victim']>('NAMED', 'NOT_IDENTIFIED', 'COMMUNITY_OR_PLACE', 'WISHES_ANONYMITY'),
    ethnicity: fc.option(fc.constantFrom(...ethnicities.map(({ code }) => code)), { nil: undefined }),
    strands: fc.subarray(
      strands.map(({ code }) => ({ strand: code })),
      { minLength: 1, maxLength: 3 },
    ),
    closings: some(also({ outcomeType })),
    reopenings: some(happened),
    reclassifications: some(also({ was: fc.constant('NON_CRIME_HATE_INCIDENT'), kind: fc.constant('HATE_CRIME') })),
    risks: some(also({ risk: fc.constantFrom('HIGH', 'MEDIUM', 'STANDARD'), source: fc.constantFrom('OPENING' as const, 'ASSESSMENT' as const, 'REVIEW' as const) })), // prettier-ignore
    contacts: some(contact),
    keyEvents: some(also({ type: fc.constantFrom('CASE_OUTCOME', 'CHARGED', 'STATEMENT_TAKEN'), receivedAt: moment, outcomeType })),
    reviews: some(also({ type: fc.constantFrom('INSPECTOR_FIRST', 'SUPERVISOR', 'CLOSURE'), standardMet: fc.boolean(), reread: fc.option(fc.record({ readAt: moment, agrees: fc.boolean() }), { nil: undefined }) })), // prettier-ignore
    exemption: fc.option(also({ role: fc.constant('SENIOR_LEAD') }), { nil: undefined }),
    referrals: some(also({ result: fc.constantFrom('MADE' as const, 'DECLINED' as const) })),
    surveys: some(survey),
    statements: some(also({ answer: fc.constantFrom('MADE', 'LATER', 'DECLINED') })),
    duties: fc.array(duty, { maxLength: 8 }),
  })
  .map(({ isCrime, ...told }) => {
    const kind = told.isStaffVictim ? (isCrime ? 'STAFF_VICTIM_CRIME' : 'STAFF_VICTIM_NON_CRIME') : isCrime ? 'HATE_CRIME' : 'HATE_ASB';
    const { recordedAt: reportedAt, strands: strandsNow } = told;
    return aCaseRecord({ ...told, kind, kindNow: kind, reportedAt, strandsNow, ...(told.isStaffVictim && { promise }) });
  });
