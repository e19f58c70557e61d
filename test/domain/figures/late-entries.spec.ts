import { type KnownLater, lateEntries } from '../../../src/domain/figures/late-entries';
import type { Month } from '../../../src/domain/figures/month';
import type { CaseFact, FactType } from '../../../src/domain/measures/case-fact';
import { instant, type Instant } from '../../../src/kernel/instant';
import { aCaseRecord, aDuty } from '../measures/a-case-record';

const inPeriod = instant('2026-08-10T09:00:00.000Z');
const before = instant('2026-06-10T09:00:00.000Z');
const recordedAt = instant('2026-10-20T09:00:00.000Z');
const months = ['2026-07', '2026-08', '2026-09'] as Month[];

const fact = (type: FactType, data: object, eventId = 'e9'): CaseFact => ({ type, eventId, recordedAt, data }) as unknown as CaseFact;
const contact = (occurredAt: Instant, eventId = 'e1'): CaseFact => fact('ContactRecorded', { contactId: 'c1', occurredAt }, eventId);
const later = (some: readonly CaseFact[], known: readonly CaseFact[] = [], over: Partial<KnownLater['record']> = {}): KnownLater => ({
  record: aCaseRecord(over),
  facts: [...known, ...some],
  later: some,
});
const found = (...cases: readonly KnownLater[]) => lateEntries(cases, months);

describe('What was entered since of what fell in a period', () => {
  it('is counted by what it is and by unit', () => {
    const [one, other] = [later([contact(inPeriod), contact(inPeriod, 'e2')]), later([contact(inPeriod)], [], { lpu: 'LPU-2' })];
    expect(found(one, other, later([contact(before)]))).toEqual([
      { what: 'ContactRecorded', lpu: 'LPU-1', n: 2 },
      { what: 'ContactRecorded', lpu: 'LPU-2', n: 1 },
    ]);
  });

  it('is what was received in it, and a correction that moves an entry into it or out of it', () => {
    const received = fact('KeyEventRecorded', { type: 'CASE_OUTCOME', occurredAt: before, receivedAt: inPeriod });
    const corrected = (to: Instant) => fact('EntryCorrected', { eventId: 'e1', corrected: { occurredAt: to } });
    expect(found(later([received]))).toHaveLength(1);
    expect(found(later([corrected(inPeriod)], [contact(before)]))).toHaveLength(1);
    expect(found(later([corrected(before)], [contact(inPeriod)]))).toHaveLength(1);
    expect(found(later([corrected(before)], [contact(before)]))).toEqual([]);
  });

  it('is a later word on an entry or a case of the period', () => {
    const words = [
      fact('EntrySealed', { eventId: 'e1', ground: 'WRONG_PERSON' }),
      fact('ContactConfirmed', { contactId: 'c1' }),
      fact('CaseReclassified', {}),
      fact('ObligationWaived', { obligationId: aDuty().obligationId }),
      fact('ReviewReread', { reviewEventId: 'e1' }),
    ];
    const record = { duties: [aDuty()] };
    expect(found(later(words, [contact(inPeriod)], record)).map(({ what }) => what)).toEqual([
      'CaseReclassified',
      'ContactConfirmed',
      'EntrySealed',
      'ObligationWaived',
      'ReviewReread',
    ]);
  });

  it('is nothing that follows of itself, and nothing of a staff victim', () => {
    const met = fact('ObligationMet', { obligationId: aDuty().obligationId, metAt: inPeriod, status: 'MET_LATE' });
    expect(found(later([met], [], { duties: [aDuty()] }))).toEqual([]);
    expect(found(later([contact(inPeriod)], [], { isStaffVictim: true }))).toEqual([]);
  });
});
