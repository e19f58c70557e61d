import * as fc from 'fast-check';
import type { LpuCode } from '../../../src/kernel/ids';
import { instant } from '../../../src/kernel/instant';
import type { By } from '../../../src/domain/by';
import type { LocalPolicingUnitCommand } from '../../../src/domain/local-policing-unit/commands';
import { localPolicingUnitEvents } from '../../../src/domain/local-policing-unit/events';
import { holderAt } from '../../../src/domain/local-policing-unit/holder-at';
import { localPolicingUnit as unit, localPolicingUnitStream } from '../../../src/domain/local-policing-unit/local-policing-unit';
import { after, answer, byAdministrator, bySystem, eventsOf, staffNumber } from '../decided';

const lpu1 = 'LPU-1' as LpuCode;
const day = (number: number) => instant(`2026-06-${String(number).padStart(2, '0')}T07:00:00.000Z`);
const given = { by: byAdministrator, at: day(1) };
const [ines, omar, pat] = [staffNumber(1), staffNumber(2), staffNumber(3)];

const established: LocalPolicingUnitCommand = {
  ...given, type: 'EstablishLocalPolicingUnit', code: lpu1, name: 'Fictional North', wards: [{ code: 'W-1', name: 'Millbeck' }],
}; // prettier-ignore
const lead: LocalPolicingUnitCommand = { ...given, type: 'AppointLead', staffId: ines, from: day(1) };
const cover: LocalPolicingUnitCommand = { ...given, type: 'ArrangeCover', staffId: omar, from: day(10), to: day(15) };
const duty: LocalPolicingUnitCommand = { ...given, type: 'RosterDutyInspector', staffId: pat, from: day(5), to: day(6) };
const answerAfter = (story: readonly LocalPolicingUnitCommand[], command: LocalPolicingUnitCommand) =>
  answer(unit, after(unit, ...story), command);

describe('A local policing unit', () => {
  it('has a stream named by its code', () => expect(localPolicingUnitStream(lpu1)).toBe('localPolicingUnit-LPU-1'));

  it('is established once, each ward once', () => {
    expect(answerAfter([established], established)).toBe('LPU_ALREADY_ESTABLISHED');
    const twice = { ...established, wards: [{ code: 'W-1', name: 'A' }, { code: 'W-1', name: 'B' }] } as LocalPolicingUnitCommand; // prettier-ignore
    expect(answerAfter([], twice)).toBe('WARD_TWICE');
    expect(answerAfter([], lead)).toBe('LPU_UNKNOWN');
  });

  it('writes only what its events allow', () => {
    let state = unit.initialState;
    const cancelled: LocalPolicingUnitCommand = { ...given, type: 'CancelCover', staffId: omar, from: day(10), cancelledFrom: day(12) };
    for (const command of [established, lead, cover, duty, cancelled]) {
      for (const event of eventsOf(unit, state, command)) {
        expect(localPolicingUnitEvents.find((one) => one.type === event.type)?.schema.safeParse(event.data).success).toBe(true);
        state = unit.evolve(state, event);
      }
    }
  });

  it('is led by the last one appointed by then', () => {
    const state = after(unit, established, lead, { ...given, type: 'AppointLead', staffId: omar, from: day(20) });
    expect(holderAt(state, instant('2026-05-31T00:00:00.000Z'))).toEqual({ duty: [] });
    expect(holderAt(state, day(19)).lead).toBe(ines);
    expect(holderAt(state, day(20)).lead).toBe(omar);
    expect(answer(unit, state, { ...given, type: 'AppointLead', staffId: pat, from: day(20) })).toBe('LEAD_APPOINTED_SINCE');
    expect(answer(unit, state, { ...given, type: 'AppointLead', staffId: omar, from: day(25) })).toBe(0);
  });

  it('has somebody standing in from the first instant of the cover until just before its end', () => {
    const state = after(unit, established, lead, cover);
    expect([day(9), day(10), day(14), day(15)].map((at) => holderAt(state, at).cover)).toEqual([undefined, omar, omar, undefined]);
  });

  it('has one cover at a time, one that ends being followed at once by the next', () => {
    const next = { ...given, type: 'ArrangeCover', staffId: pat, from: day(15), to: day(16) } as const;
    expect(answerAfter([established, lead, cover], next)).toBe(1);
    expect(answerAfter([established, lead, cover], { ...next, from: day(14) })).toBe('COVER_OVERLAPS');
    expect(answerAfter([established, lead, cover], cover)).toBe(0);
    expect(answerAfter([established, lead], { ...next, to: day(15) })).toBe('ENDS_BEFORE_IT_BEGINS');
  });

  it('is not covered for its lead by its lead', () => {
    expect(answerAfter([established, lead], { ...cover, staffId: ines })).toBe('COVER_BY_THE_LEAD');
  });

  it('has its cover cancelled, wholly or from a day on', () => {
    const cancel = { ...given, type: 'CancelCover', staffId: omar, from: day(10), cancelledFrom: day(12) } as const;
    const shortened = after(unit, established, lead, cover, cancel);
    expect([holderAt(shortened, day(11)).cover, holderAt(shortened, day(12)).cover]).toEqual([omar, undefined]);
    const gone = after(unit, established, lead, cover, { ...cancel, cancelledFrom: day(2) });
    expect(holderAt(gone, day(11)).cover).toBeUndefined();
    expect(answer(unit, gone, cancel)).toBe('COVER_UNKNOWN');
    expect(answerAfter([established, lead, cover], { ...cancel, cancelledFrom: day(16) })).toBe('COVER_OVER');
  });

  it('may have several duty Inspectors, none of them twice at once', () => {
    const second = { ...duty, staffId: omar } as LocalPolicingUnitCommand;
    expect(holderAt(after(unit, established, duty, second), day(5)).duty).toEqual([pat, omar]);
    expect(answerAfter([established, duty], { ...duty, to: day(7) })).toBe('DUTY_OVERLAPS');
  });

  it('is arranged by nobody for themselves', () => {
    const byOmar: By = { staffId: omar, posts: [{ role: 'ADMINISTRATOR', lpu: null }] };
    expect(answerAfter([established], { ...lead, staffId: omar, by: byOmar })).toBe('NOT_TO_YOURSELF');
    expect(answerAfter([established, lead], { ...cover, by: byOmar })).toBe('NOT_TO_YOURSELF');
    expect(answerAfter([established], { ...duty, staffId: omar, by: byOmar })).toBe('NOT_TO_YOURSELF');
  });

  it('lets its own Inspector arrange cover and duty, not the lead, and no other unit’s Inspector anything', () => {
    const inspectorOf = (lpu: string): By => ({ staffId: ines, posts: [{ role: 'INSPECTOR', lpu: lpu as LpuCode }] });
    expect(answerAfter([established, lead], { ...cover, by: inspectorOf('LPU-1') })).toBe(1);
    expect(answerAfter([established], { ...lead, staffId: pat, by: inspectorOf('LPU-1') })).toBe('NOT_YOURS_TO_ARRANGE');
    expect(answerAfter([established, lead], { ...cover, by: inspectorOf('LPU-2') })).toBe('NOT_YOURS_TO_ARRANGE');
    expect(answerAfter([established], { ...lead, by: bySystem })).toBe(1);
  });

  it('never has two covers, nor one person twice on duty, whatever is asked for', () => {
    const turn = fc.record({
      type: fc.constantFrom('ArrangeCover' as const, 'RosterDutyInspector' as const),
      staffId: fc.constantFrom(omar, pat),
      from: fc.integer({ min: 1, max: 20 }).map(day),
      to: fc.integer({ min: 1, max: 25 }).map(day),
    });
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 20 }), (turns) => {
        let state = after(unit, established, lead);
        for (const asked of turns) {
          const decision = unit.decide({ ...given, ...asked }, state);
          if (decision.outcome === 'accepted') state = decision.events.reduce((before, event) => unit.evolve(before, event), state);
        }
        for (let number = 1; number <= 25; number += 1) {
          const at = day(number);
          const { duty: onDuty } = holderAt(state, at);
          expect(new Set(onDuty).size).toBe(onDuty.length);
          expect(state.cover.filter((one) => one.from <= at && at < one.until).length).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 100 },
    );
  });
});
