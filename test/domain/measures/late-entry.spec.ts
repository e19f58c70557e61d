import { lateEntry } from '../../../src/domain/measures/late-entry';
import { aCaseRecord } from './a-case-record';
import { countedIn, rowsIn } from './counted-in';
import { aContact, aKeyEvent, anAttempt, aReview, happened } from './facts';

const at = '2026-07-06T09:00:00.000Z';
const dayLater = '2026-07-07T09:00:00.000Z';
const dayAndALittle = '2026-07-07T09:00:00.001Z';

describe('Late entry', () => {
  it('is what was entered more than 24 hours after it happened, and not what was exactly 24', () => {
    const late = (recorded: string) => countedIn('M19.LATE', lateEntry, aCaseRecord({ contacts: [aContact({}, at, recorded)] }));
    expect(late(dayLater)).toEqual([{ row: 'CONTACT', month: '2026-07', lpu: 'LPU-1', tally: { kind: 'SHARE', n: 0, of: 1 } }]);
    expect(late(dayAndALittle)).toMatchObject([{ tally: { n: 1, of: 1 } }]);
  });

  it('counts an entry in the month in which it was entered, so that no earlier month changes', () => {
    const record = aCaseRecord({ reviews: [aReview('SUPERVISOR', at, '2026-09-01T09:00:00.000Z')] });
    expect(countedIn('M19.LATE', lateEntry, record)).toMatchObject([{ row: 'REVIEW', month: '2026-09' }]);
    expect(countedIn('M19.HOURS', lateEntry, record)).toMatchObject([{ row: 'REVIEW', tally: { value: 57 * 24 } }]);
  });

  it('measures a key event from when the force heard of it', () => {
    const heard = aKeyEvent('SENTENCED', '2026-07-06T07:00:00.000Z', '2026-07-01T09:00:00.000Z', at);
    const seen = aKeyEvent('ARRESTED', undefined, '2026-07-06T06:00:00.000Z', at);
    expect(countedIn('M19.HOURS', lateEntry, aCaseRecord({ keyEvents: [heard, seen] }))).toMatchObject([
      { row: 'KEY_EVENT', tally: { value: 2 } },
      { row: 'KEY_EVENT', tally: { value: 3 } },
    ]);
  });

  it('counts assessments, and no risk that came with an opening or a review', () => {
    const risks = (['OPENING', 'ASSESSMENT', 'REVIEW'] as const).map((source) => ({ ...happened(at), risk: 'HIGH', source }));
    expect(rowsIn('M19.LATE', lateEntry, aCaseRecord({ risks }))).toEqual(['ASSESSMENT']);
  });

  it('shows for how many contacts that were entered late no proof was seen', () => {
    const contacts = [
      aContact({ isConfirmed: true }, at, dayAndALittle),
      aContact({}, at, dayAndALittle),
      anAttempt(at, dayAndALittle),
      aContact({}, at),
    ];
    const unconfirmed = countedIn('M19.UNCONFIRMED', lateEntry, aCaseRecord({ contacts }));
    expect(unconfirmed.map(({ tally }) => tally)).toEqual([0, 1, 1].map((n) => ({ kind: 'SHARE', n, of: 1 })));
  });
});
