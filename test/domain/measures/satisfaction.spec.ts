import type { CaseRecord, ContactFact, SurveyFact } from '../../../src/domain/measures/case-record';
import { satisfaction } from '../../../src/domain/measures/satisfaction';
import { aCaseRecord, countedBy } from './a-case-record';
import { happened, one, share, talliesIn } from './happenings';

const offer = (occurredAt: string, outcome = 'SENT'): ContactFact => ({
  ...happened(occurredAt),
  ...{
    channel: 'EMAIL',
    direction: 'OUTBOUND',
    outcome,
    purposes: ['SURVEY_OFFER'],
    isMeaningful: outcome === 'REACHED',
    isConfirmed: false,
  },
});
const back = (occurredAt: string, score: number): SurveyFact => ({ ...happened(occurredAt), result: 'RETURNED', score });
const counted = (over: Partial<CaseRecord>) => countedBy(satisfaction, aCaseRecord(over));

describe('Satisfaction', () => {
  it('counts a survey in the month of its offer, whenever it came back', () => {
    const found = counted({ contacts: [offer('2026-07-20T12:00')], surveys: [back('2026-08-04T12:00', 4)] });
    expect(talliesIn(found, 'M13.RETURNED')).toEqual([['ALL', '2026-07', share(1)]]);
    expect(talliesIn(found, 'M13.SCORES')).toEqual([['4', '2026-07', one]]);
    expect(talliesIn(found, 'M13.SATISFIED')).toEqual([['ALL', '2026-07', share(1)]]);
  });

  it('keeps who did not answer in the response rate, and nowhere else', () => {
    expect(counted({ contacts: [offer('2026-07-20T12:00')] })).toEqual([
      { table: 'M13.RETURNED', row: 'ALL', month: '2026-07', lpu: 'LPU-1', tally: share(0) },
    ]);
  });

  it('takes 4 and 5 for satisfied, and 3 for not', () => {
    const satisfied = (score: number) =>
      talliesIn(counted({ contacts: [offer('2026-07-20T12:00')], surveys: [back('2026-08-04T12:00', score)] }), 'M13.SATISFIED');
    expect(satisfied(3)).toEqual([['ALL', '2026-07', share(0)]]);
    expect(satisfied(5)).toEqual([['ALL', '2026-07', share(1)]]);
  });

  it('takes a second message before the answer for a reminder', () => {
    const contacts = [offer('2026-08-03T12:00'), offer('2026-07-20T12:00')];
    expect(talliesIn(counted({ contacts, surveys: [back('2026-08-04T12:00', 5)] }), 'M13.RETURNED')).toEqual([
      ['ALL', '2026-07', share(1)],
    ]);
  });

  it('begins a new survey after an answer, and after the case was reopened', () => {
    const contacts = [offer('2026-07-20T12:00'), offer('2026-09-20T12:00')];
    expect(talliesIn(counted({ contacts, reopenings: [happened('2026-08-20T12:00')] }), 'M13.RETURNED')).toEqual([
      ['ALL', '2026-07', share(0)],
      ['ALL', '2026-09', share(0)],
    ]);
    expect(talliesIn(counted({ contacts, surveys: [back('2026-08-01T12:00', 2)] }), 'M13.RETURNED')).toEqual([
      ['ALL', '2026-07', share(1)],
      ['ALL', '2026-09', share(0)],
    ]);
  });

  it('takes a second answer for that of the survey before, which was offered on another side of a reopening', () => {
    const contacts = [offer('2026-07-20T12:00'), offer('2026-09-20T12:00')];
    const surveys = [back('2026-09-28T12:00', 2), back('2026-09-25T12:00', 5)];
    const found = counted({ contacts, reopenings: [happened('2026-08-20T12:00')], surveys });
    expect(talliesIn(found, 'M13.RETURNED')).toEqual([
      ['ALL', '2026-07', share(1)],
      ['ALL', '2026-09', share(1)],
    ]);
    expect(talliesIn(found, 'M13.SCORES')).toEqual([
      ['2', '2026-07', one],
      ['5', '2026-09', one],
    ]);
    expect(talliesIn(found, 'M13.NO_OFFER')).toEqual([]);
  });

  it('knows an attempt from an offer', () => {
    expect(counted({ contacts: [offer('2026-07-20T12:00', 'NO_ANSWER'), offer('2026-07-21T12:00', 'VOICEMAIL')] })).toEqual([]);
    expect(counted({ contacts: [{ ...offer('2026-07-20T12:00'), purposes: ['UPDATE'] }] })).toEqual([]);
  });

  it('hears who answers though no offer is on record, outside the response rate', () => {
    const found = counted({ surveys: [back('2026-08-04T12:00', 1)] });
    expect(found.map(({ table, row, month }) => [table, row, month])).toEqual([
      ['M13.SCORES', '1', '2026-08'],
      ['M13.SATISFIED', 'ALL', '2026-08'],
      ['M13.NO_OFFER', 'ALL', '2026-08'],
    ]);
  });

  it('says why none was offered', () => {
    const surveys: readonly SurveyFact[] = [{ ...happened('2026-08-04T12:00'), result: 'NOT_OFFERED', reason: 'NO_SAFE_WAY' }];
    expect(counted({ surveys })).toEqual([{ table: 'M13.NOT_OFFERED', row: 'NO_SAFE_WAY', month: '2026-08', tally: one }]);
  });
});
