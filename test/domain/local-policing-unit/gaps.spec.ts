import { gapsBetween } from '../../../src/domain/local-policing-unit/gaps-between';
import { noUnit, type LocalPolicingUnitState } from '../../../src/domain/local-policing-unit/state';
import type { StaffId } from '../../../src/kernel/ids';
import { instant } from '../../../src/kernel/instant';

const on = (day: number) => instant(`2026-03-${String(day).padStart(2, '0')}T09:00:00.000Z`);
const [ines, omar] = ['ines', 'omar'] as unknown as [StaffId, StaffId];
const led: LocalPolicingUnitState = { ...noUnit, leads: [{ staffId: ines, from: on(1) }] };
const gaps = (
  unit: LocalPolicingUnitState,
  leaves: Readonly<Record<string, readonly { from: ReturnType<typeof on>; until?: ReturnType<typeof on> }[]>> = {},
) => gapsBetween(unit, (staffId) => leaves[staffId] ?? [], on(2), on(9));

describe('When nobody holds the duty of a unit', () => {
  it('is never where a lead is there', () => expect(gaps(led)).toEqual([]));

  it('is all the time where nobody leads, and until the new lead begins', () => {
    expect(gaps(noUnit)).toEqual([{ from: on(2), until: on(9) }]);
    expect(gaps({ ...noUnit, leads: [{ staffId: ines, from: on(5) }] })).toEqual([{ from: on(2), until: on(5) }]);
  });

  it('is while the lead is away and nobody covers', () => {
    const away = { ines: [{ from: on(3), until: on(8) }] };
    expect(gaps(led, away)).toEqual([{ from: on(3), until: on(8) }]);
    const covered = { ...led, cover: [{ staffId: omar, from: on(4), until: on(6) }] };
    expect(gaps(covered, away)).toEqual([
      { from: on(3), until: on(4) },
      { from: on(6), until: on(8) },
    ]);
    expect(gaps(covered, { ...away, omar: [{ from: on(5) }] })).toEqual([
      { from: on(3), until: on(4) },
      { from: on(5), until: on(8) },
    ]);
  });

  it('is one stretch where its parts touch', () => {
    const away = {
      ines: [
        { from: on(3), until: on(5) },
        { from: on(5), until: on(7) },
      ],
    };
    expect(gaps(led, away)).toEqual([{ from: on(3), until: on(7) }]);
  });
});
