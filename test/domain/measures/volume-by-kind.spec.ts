import { volumeByKind } from '../../../src/domain/measures/volume-by-kind';
import { defaultPack } from '../../../src/domain/obligations/policy-pack/default-pack';
import { instant } from '../../../src/kernel/instant';
import { aCaseRecord } from './a-case-record';
import { countedIn } from './counted-in';

const at = instant('2026-07-06T10:00:00.000Z');
const one = { kind: 'COUNT', n: 1 };

describe('Volume by kind', () => {
  it('counts a case in the month in which it was recorded, whenever it was reported', () => {
    const record = aCaseRecord({ reportedAt: instant('2026-06-29T09:00:00.000Z'), recordedAt: at });
    expect(countedIn('M1.KIND', volumeByKind, record)).toEqual([{ row: 'HATE_CRIME', month: '2026-07', tally: one }]);
  });

  it('goes by the calendar in London: half past midnight on 1 July is July', () => {
    const record = aCaseRecord({ recordedAt: instant('2026-06-30T23:30:00.000Z') });
    expect(countedIn('M1.KIND', volumeByKind, record)).toMatchObject([{ month: '2026-07' }]);
  });

  it('keeps to the kind as recorded after the case was reclassified', () => {
    const found = { eventId: 'b', occurredAt: at, recordedAt: at, was: 'NON_CRIME_HATE_INCIDENT', kind: 'HATE_CRIME' };
    const record = aCaseRecord({ kind: 'NON_CRIME_HATE_INCIDENT', kindNow: 'HATE_CRIME', reclassifications: [found] });
    expect(countedIn('M1.KIND', volumeByKind, record)).toMatchObject([{ row: 'NON_CRIME_HATE_INCIDENT' }]);
  });

  it('adds no crimes and incidents up, and has no row for members of the force', () => {
    const [table] = volumeByKind.tables;
    expect(table).toMatchObject({ rowsAddUp: false, rows: ['HATE_CRIME', 'NON_CRIME_HATE_INCIDENT', 'HATE_ASB'] });
    expect(table?.labelOf('HATE_ASB', defaultPack)).toBe('Hate-related anti-social behaviour');
    expect(table?.labelOf('GONE', defaultPack)).toBe('GONE');
  });
});
