import { calledOn } from '../../../src/domain/obligations/called-on';
import type { Recipient } from '../../../src/domain/obligations/escalation';
import { inspectorFor, secondReader } from '../../../src/domain/force/inspector-for';
import type { CaseAccess } from '../../../src/domain/support-case/case-access';
import type { GrantedPart } from '../../../src/domain/support-case/granted-part';
import type { StaffId, SubjectId } from '../../../src/kernel/ids';
import { plain } from '../../../src/kernel/personal';
import { lpu } from '../support-case/scene';
import { cover, deputy, force, investigator, lead, onDuty, senior, supervisorOf, supporter, type Told } from '../force/force-in-hand';

const her = 'her' as SubjectId;
const victim = supporter;
type LetIn = readonly (readonly [GrantedPart, StaffId])[];
const everybody: LetIn = [
  ['SUPERVISOR', supervisorOf(2)],
  ['WELFARE_OFFICER', onDuty],
  ['OFFICER_IN_CASE', investigator],
  ['INSPECTOR', lead(10)],
];
const access = (letIn: LetIn = everybody, more: Partial<CaseAccess> = {}): CaseAccess => ({
  responsibleLpu: lpu(1),
  recordedLpu: lpu(1),
  appointed: letIn.filter(([as]) => as !== 'INSPECTOR' && as !== 'SENIOR_LEAD').map(([role, staffId]) => ({ role, staffId })),
  excluded: [],
  allegedColleagues: [],
  staffVictim: { victim: plain(her, victim), granted: letIn.map(([as, staffId]) => ({ as, staffId })), proposed: [] },
  ...more,
});
const called = (role: string, to: Recipient, inCase: CaseAccess = access(), told: Told = { duty: true }): readonly StaffId[] =>
  calledOn(force(told), inCase, { responsibleRole: role, cannotWait: true }, to);

describe('Whom a duty calls on where the victim is a colleague', () => {
  it('is who was let in for that part, of whatever unit, and nobody for the duty that they hold there', () => {
    expect(called('INSPECTOR', 'RESPONSIBLE')).toEqual([lead(10)]);
    expect(called('SUPERVISOR', 'RESPONSIBLE')).toEqual([supervisorOf(2)]);
    expect(called('WELFARE_OFFICER', 'RESPONSIBLE')).toEqual([onDuty]);
    expect(called('OFFICER_IN_CASE', 'RESPONSIBLE')).toEqual([investigator]);
    expect(inspectorFor(force(), access())).toEqual({ how: 'HOLDER', staffId: lead(10) });
  });

  it('is never the unit’s supervisor or Inspector where nobody was let in for it: the senior lead is', () => {
    expect(called('INSPECTOR', 'RESPONSIBLE', access([]))).toEqual([senior]);
    expect(called('SUPERVISOR', 'SUPERVISOR', access([]))).toEqual([senior]);
    expect(inspectorFor(force(), access([]))).toEqual({ how: 'GAP' });
  });

  it('is nobody who looks after the victim for what belongs to the investigation', () => {
    const unmanned = access(everybody.filter(([as]) => as !== 'OFFICER_IN_CASE'));
    expect(called('OFFICER_IN_CASE', 'RESPONSIBLE', unmanned)).toEqual([lead(10)]);
    expect(called('OFFICER_IN_CASE', 'SUPERVISOR')).toEqual([lead(10)]);
    expect(called('WELFARE_OFFICER', 'RESPONSIBLE', access(), { away: [onDuty] })).toEqual([supervisorOf(2)]);
  });

  it('is nobody below the senior lead for what is the senior lead’s', () => {
    expect(called('SENIOR_LEAD', 'RESPONSIBLE')).toEqual([senior]);
    expect(called('SENIOR_LEAD', 'INSPECTOR', access(), { away: [senior] })).toEqual([lead(10)]);
    expect(called('SENIOR_LEAD', 'RESPONSIBLE', access(), { away: [senior] })).toEqual([deputy]);
  });

  it('is the deputy who was let in where the senior lead is the victim, is alleged, manages who is or declared a conflict', () => {
    const letIn: LetIn = [...everybody, ['SENIOR_LEAD', deputy]];
    const alleged = (colleague: StaffId, chain: readonly StaffId[]) => ({
      allegedColleagues: [{ subjectId: her, colleague: plain(her, colleague), chain: plain(her, chain) }],
    });
    const shutOut: readonly Partial<CaseAccess>[] = [
      { excluded: [senior] },
      alleged(senior, []),
      alleged(cover, [senior]),
      { staffVictim: { ...access(letIn).staffVictim, victim: plain(her, senior) } as NonNullable<CaseAccess['staffVictim']> },
    ];
    for (const more of shutOut) {
      expect(called('SENIOR_LEAD', 'RESPONSIBLE', access(letIn, more))).toEqual([deputy]);
      expect(called('INSPECTOR', 'SENIOR_LEAD', access(letIn, more))).toEqual([deputy]);
    }
    expect(called('SENIOR_LEAD', 'RESPONSIBLE', access(letIn))).toEqual([senior]);
  });

  it('is neither the victim nor who is alleged, whatever part they were given before', () => {
    const hers = access([['SUPERVISOR', victim]]);
    expect(called('SUPERVISOR', 'RESPONSIBLE', hers)).toEqual([senior]);
    expect(called('INSPECTOR', 'RESPONSIBLE', access(everybody, { excluded: [lead(10)] }))).toEqual([senior]);
  });

  it('reads its reviews again only by another Inspector who was let in', () => {
    expect(secondReader(force(), access(), lead(10))).toBeUndefined();
    expect(secondReader(force(), access([...everybody, ['INSPECTOR', lead(2)]]), lead(10))).toBe(lead(2));
  });
});
