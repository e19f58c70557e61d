import { volumeByStrand } from '../../../src/domain/measures/volume-by-strand';
import { defaultPack } from '../../../src/domain/obligations/policy-pack/default-pack';
import { aCaseRecord } from './a-case-record';
import { rowsIn } from './counted-in';

const labels = (id: string) => volumeByStrand.tables.find((table) => table.id === id)?.labelOf;

describe('Volume by strand', () => {
  it('counts a case once under each of its strands', () => {
    const record = aCaseRecord({ strands: [{ strand: 'RACE', subStrand: 'ANTI_BLACK' }, { strand: 'RELIGION' }] });
    expect(rowsIn('M2.STRAND_CRIME', volumeByStrand, record)).toEqual(['RACE', 'RELIGION']);
    expect(rowsIn('M2.SUB_STRAND_CRIME', volumeByStrand, record)).toEqual(['RACE:ANTI_BLACK', 'RELIGION:NOT_RECORDED']);
  });

  it('counts a strand once, though two of its sub-strands were targeted', () => {
    const strands = ['ANTI_BLACK', 'ASYLUM_OR_REFUGEE', 'ANTI_BLACK'].map((subStrand) => ({ strand: 'RACE', subStrand }));
    const record = aCaseRecord({ strands });
    expect(rowsIn('M2.STRAND_CRIME', volumeByStrand, record)).toEqual(['RACE']);
    expect(rowsIn('M2.SUB_STRAND_CRIME', volumeByStrand, record)).toEqual(['RACE:ANTI_BLACK', 'RACE:ASYLUM_OR_REFUGEE']);
  });

  it('keeps incidents that are not crimes apart, and to the strands as recorded', () => {
    const record = aCaseRecord({ kind: 'HATE_ASB', strandsNow: [{ strand: 'AGE' }] });
    expect(rowsIn('M2.STRAND_CRIME', volumeByStrand, record)).toEqual([]);
    expect(rowsIn('M2.STRAND_NON_CRIME', volumeByStrand, record)).toEqual(['RACE']);
  });

  it('says that the rows add up to more than the cases', () => {
    for (const table of volumeByStrand.tables) {
      expect(table.rowsAddUp).toBe(false);
      expect(table.note).toMatch(/more than the number of cases/);
    }
  });

  it('names strands in words, and what it does not know by its code', () => {
    expect(labels('M2.SUB_STRAND_CRIME')?.('RACE:ANTI_BLACK', defaultPack)).toBe('Race: Anti-Black');
    expect(labels('M2.SUB_STRAND_CRIME')?.('RACE:NOT_RECORDED', defaultPack)).toBe('Race: not recorded');
    expect(labels('M2.STRAND_CRIME')?.('LEFT_HANDED', defaultPack)).toBe('LEFT_HANDED');
  });
});
