import { volumeByPlace } from '../../../src/domain/measures/volume-by-place';
import { aCaseRecord } from './a-case-record';
import { countedIn, rowsIn } from './counted-in';

describe('Volume by unit, online and place', () => {
  it('counts a case under the unit that it had when recorded', () => {
    const record = aCaseRecord({ lpu: 'LPU-4' });
    expect(countedIn('M3.LPU', volumeByPlace, record)).toEqual([
      { row: 'HATE_CRIME', month: '2026-07', lpu: 'LPU-4', tally: { kind: 'COUNT', n: 1 } },
    ]);
  });

  it('shows online of all, and by each strand of the case', () => {
    const record = aCaseRecord({ online: true, strands: [{ strand: 'RACE' }, { strand: 'TRANSGENDER' }] });
    const online = { kind: 'SHARE', n: 1, of: 1 };
    expect(countedIn('M3.ONLINE', volumeByPlace, record)).toMatchObject([{ row: 'HATE_CRIME', tally: online }]);
    expect(countedIn('M3.ONLINE_STRAND_CRIME', volumeByPlace, record)).toMatchObject([
      { row: 'RACE', tally: online },
      { row: 'TRANSGENDER', tally: online },
    ]);
    expect(rowsIn('M3.ONLINE_STRAND_NON_CRIME', volumeByPlace, record)).toEqual([]);
  });

  it('takes the flag at its word: a place online without it is not online', () => {
    const record = aCaseRecord({ online: false, locationType: 'ONLINE' });
    expect(countedIn('M3.ONLINE', volumeByPlace, record)).toMatchObject([{ tally: { n: 0, of: 1 } }]);
    expect(rowsIn('M3.LOCATION_CRIME', volumeByPlace, record)).toEqual(['ONLINE']);
  });

  it('has a row for cases without a place, and incidents in a table of their own', () => {
    expect(rowsIn('M3.LOCATION_CRIME', volumeByPlace, aCaseRecord())).toEqual(['NOT_RECORDED']);
    const incident = aCaseRecord({ kind: 'NON_CRIME_HATE_INCIDENT', locationType: 'SHOP' });
    expect(rowsIn('M3.LOCATION_CRIME', volumeByPlace, incident)).toEqual([]);
    expect(rowsIn('M3.LOCATION_NON_CRIME', volumeByPlace, incident)).toEqual(['SHOP']);
    expect(rowsIn('M3.ONLINE_STRAND_NON_CRIME', volumeByPlace, incident)).toEqual(['RACE']);
  });
});
