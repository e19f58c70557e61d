import { actingIn, inspectorFor } from '../../../src/domain/force/inspector-for';
import type { CaseAccess } from '../../../src/domain/support-case/case-access';
import { hasNoPart } from '../../../src/domain/support-case/no-part';
import type { StaffId, SubjectId } from '../../../src/kernel/ids';
import { plain } from '../../../src/kernel/personal';
import { lpu, staff } from '../support-case/scene';
import { cover, deputy, force, lead, onDuty, senior } from './force-in-hand';

const ofUnit = (number: number, more: Partial<CaseAccess> = {}): CaseAccess => ({
  responsibleLpu: lpu(number),
  recordedLpu: lpu(number),
  appointed: [],
  excluded: [],
  allegedColleagues: [],
  ...more,
});
const alleged = (staffId: StaffId) => ({
  allegedColleagues: [{ subjectId: staffId as string as SubjectId, colleague: plain(staffId as string as SubjectId, staffId) }],
});

describe('Who holds the Inspector’s duty of a unit', () => {
  const holders = (told: Parameters<typeof force>[0]) => force(told).units.map(({ code, holder }) => [code, holder]);

  it('is its lead, or who covers, whoever that is', () => {
    expect(holders({})).toEqual([
      [lpu(1), lead(1)],
      [lpu(2), lead(2)],
      [lpu(10), lead(10)],
    ]);
    expect(holders({ cover: true })[0]).toEqual([lpu(1), cover]);
  });

  it('is nobody where the lead is away and nobody covers, and the lead again where the cover is away', () => {
    expect(holders({ away: [lead(1)] })[0]).toEqual([lpu(1), undefined]);
    expect(holders({ away: [lead(1)], cover: true })[0]).toEqual([lpu(1), cover]);
    expect(holders({ away: [cover], cover: true })[0]).toEqual([lpu(1), lead(1)]);
    expect(holders({ unled: [1] })[0]).toEqual([lpu(1), undefined]);
  });

  it('names who is on duty out of hours beside, unless they are away', () => {
    expect(force({ duty: true }).units[0]?.outOfHours).toEqual([onDuty]);
    expect(force({ duty: true, away: [onDuty] }).units[0]?.outOfHours).toEqual([]);
  });

  it('comes with the posts of the turn, and a deputy’s with the holder’s leave', () => {
    const roles = (told: Parameters<typeof force>[0], staffId: StaffId) => force(told).staff.get(staffId)?.posts;
    expect(roles({ cover: true }, cover)).toContainEqual({ role: 'INSPECTOR', lpu: lpu(1) });
    expect(roles({ duty: true }, onDuty)).toContainEqual({ role: 'DUTY_INSPECTOR', lpu: lpu(1) });
    expect(roles({}, deputy)).not.toContainEqual({ role: 'SENIOR_LEAD', lpu: null });
    expect(roles({ away: [senior] }, deputy)).toContainEqual({ role: 'SENIOR_LEAD', lpu: null });
  });
});

describe('Whose a case is to judge', () => {
  it('is for whoever holds the duty of its unit, or a gap for the senior lead', () => {
    expect(inspectorFor(force(), ofUnit(2))).toEqual({ how: 'HOLDER', staffId: lead(2) });
    expect(inspectorFor(force({ unled: [2] }), ofUnit(2))).toEqual({ how: 'GAP' });
    expect(inspectorFor(force(), ofUnit(7))).toEqual({ how: 'GAP' });
  });

  it.each([
    ['declared a conflict', { excluded: [lead(1)] }],
    ['is alleged to be a perpetrator', alleged(lead(1))],
    ['investigates it', { appointed: [{ role: 'OFFICER_IN_CASE', staffId: lead(1) }] }],
    ['supports in it', { appointed: [{ role: 'SUPPORT_OFFICER', staffId: lead(1) }] }],
  ])('goes to the next unit’s where that person %s', (_, part) => {
    expect(inspectorFor(force(), ofUnit(1, part))).toEqual({ how: 'ROUTED', staffId: lead(2) });
  });

  it('goes on round the end, past whoever has a part too, and in the end to the senior lead', () => {
    expect(inspectorFor(force(), ofUnit(10, { excluded: [lead(10)] }))).toEqual({ how: 'ROUTED', staffId: lead(1) });
    expect(inspectorFor(force(), ofUnit(1, { excluded: [lead(1), lead(2)] }))).toEqual({ how: 'ROUTED', staffId: lead(10) });
    expect(inspectorFor(force({ unled: [2] }), ofUnit(1, { excluded: [lead(1)] }))).toEqual({ how: 'ROUTED', staffId: lead(10) });
    expect(inspectorFor(force(), ofUnit(1, { excluded: [lead(1), lead(2), lead(10)] }))).toEqual({ how: 'GAP' });
  });

  it('stays in the unit where somebody without a part covers', () => {
    expect(inspectorFor(force({ cover: true }), ofUnit(1, { excluded: [lead(1)] }))).toEqual({ how: 'HOLDER', staffId: cover });
  });

  it('gives the Inspector’s post of the unit in that one case, to the one that it is routed to and to nobody else', () => {
    const routed = ofUnit(1, { excluded: [lead(1)] });
    const as = (number: number) => ({ staffId: lead(number), posts: [{ role: 'INSPECTOR', lpu: lpu(number) }] });
    expect(actingIn(force(), routed, as(2)).posts).toContainEqual({ role: 'INSPECTOR', lpu: lpu(1) });
    expect(actingIn(force(), routed, as(10))).toEqual(as(10));
    expect(actingIn(force(), ofUnit(1), as(2))).toEqual(as(2));
  });

  it('has no part: neither conflict, allegation, investigation nor support', () => {
    expect(hasNoPart(ofUnit(1, { appointed: [{ role: 'SUPERVISOR', staffId: staff(5) }] }), staff(5))).toBe(true);
  });
});
