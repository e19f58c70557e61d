import { reachOf } from '../../../src/domain/support-case/case-access';
import { plain } from '../../../src/kernel/personal';
import type { SubjectId } from '../../../src/kernel/ids';
import { step, t, tell } from '../obligations/engine/told';
import { seniorLead as otherLead, staff, suspect } from '../support-case/scene';
import { asked, chosen, everybodyTold, granted, investigator, lead, networkMember, openedFor, seniorLead, stranger, suspected, victim, welfareOfficer } from './colleague'; // prettier-ignore

const alleged = [{ subjectId: suspect, colleague: suspected.staffId, chain: [staff(30)] }];

describe('The case of a colleague who is a victim', () => {
  it('is opened by a supervisor, with those whom the victim chose, each by name', () => {
    const told = tell(openedFor(everybodyTold));
    expect(told.events.slice(0, 4).map(({ type }) => type)).toEqual(['CaseOpened', 'PromiseMade', 'AccessGranted', 'OfficerAppointed']);
    expect(granted(told).map(({ as }) => as)).toEqual(['SUPERVISOR', 'INSPECTOR', 'WELFARE_OFFICER', 'OFFICER_IN_CASE', 'REPRESENTATIVE']);
    expect(told.state.promise?.points.map(({ code }) => code)).toEqual(['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8']);
  });

  it('names the victim under their own key alone', () => {
    const [opened] = tell(openedFor()).events;
    const { staffVictim, subjectId } = (opened as unknown as { data: { staffVictim: { staffId: unknown }; subjectId: SubjectId } }).data;
    expect(staffVictim.staffId).toEqual(plain(subjectId, victim.staffId));
    expect(JSON.stringify(tell(openedFor()).events.slice(1))).not.toContain(victim.staffId);
  });

  it('is opened by the victim, who chooses', () => {
    const { state } = tell(openedFor({ openedAs: 'VICTIM' }, victim));
    expect(reachOf(state.access, victim)).toBe('OWN');
  });

  it('is opened for the victim by their network with consent, and then says that the network was told', () => {
    const consent = { occurredAt: t('2026-03-02T08:50'), words: 'Yes, please do.' };
    const told = tell(openedFor({ openedAs: 'SUPPORT_NETWORK', consent }, networkMember));
    expect(told.events.map(({ type }) => type)).toEqual(expect.arrayContaining(['ConsentGiven', 'NoticeGiven']));
    expect(told.duty('P7_SUPPORT_NETWORK_TOLD').status).toBe('MET_ON_TIME');
    expect(told.duty('P7_CONSENT_ASKED').status).toBe('MET_ON_TIME');
  });

  it.each([
    ['without what is asked first', openedFor({}, chosen, undefined, { staffVictim: undefined }), 'STAFF_VICTIM_DETAILS_REQUIRED'],
    ['of a member of the public with it', openedFor({}, chosen, undefined, { kind: 'HATE_CRIME' }), 'STAFF_VICTIM_DETAILS_NOT_EXPECTED'],
    ['by somebody who says that they are the victim, and is not', openedFor({ openedAs: 'VICTIM' }, chosen), 'ACTION_NOT_PERMITTED'],
    ['by the victim as their own supervisor', openedFor({}, victim), 'ACTION_NOT_PERMITTED'],
    ['as a supervisor by somebody who is none', openedFor({}, networkMember), 'ACTION_NOT_PERMITTED'],
    ['for the victim without their consent', openedFor({ openedAs: 'UNION' }, networkMember), 'CONSENT_REQUIRED'],
    ['with no supervisor chosen', openedFor({ tell: [] }), 'SUPERVISOR_TO_BE_CHOSEN'],
    ['with the victim told of their own case', openedFor({ tell: [...asked.tell, { staffId: victim.staffId, as: 'OFFICER_IN_CASE' }] }), 'STAFF_MEMBER_NOT_ELIGIBLE'],
    ['with the colleague alleged told', openedFor({ alleged, tell: [...asked.tell, { staffId: suspected.staffId, as: 'INSPECTOR' }] }), 'STAFF_MEMBER_NOT_ELIGIBLE'],
    ['with their manager told', openedFor({ alleged, tell: [{ staffId: staff(30), as: 'SUPERVISOR' }] }), 'STAFF_MEMBER_NOT_ELIGIBLE'],
    ['with the line manager told, who was not agreed to', openedFor({ tell: [...asked.tell, { staffId: staff(31), as: 'LINE_MANAGER' }] }), 'CONSENT_REQUIRED'],
    ['with one who would supervise what they do', openedFor({ tell: [{ staffId: chosen.staffId, as: 'SUPERVISOR' }, { staffId: chosen.staffId, as: 'OFFICER_IN_CASE' }] }), 'STAFF_MEMBER_NOT_INDEPENDENT'],
  ] as const)('is not opened %s', (_, opening, code) => {
    expect(() => tell(opening)).toThrow(code);
  }); // prettier-ignore

  it('is there for whom it was given to, as far as it was, and for nobody else', () => {
    const { state } = tell(openedFor({ ...everybodyTold, alleged }));
    const reach = (who: typeof victim) => reachOf(state.access, who);
    expect([victim, chosen, welfareOfficer, investigator, lead, seniorLead, networkMember].map(reach)).toEqual([
      ...['OWN', 'WELFARE', 'WELFARE', 'FILE', 'FILE', 'FILE', 'ANSWERS'],
    ]);
    expect([stranger, suspected, { ...stranger, staffId: staff(30) }].map(reach)).toEqual([undefined, undefined, undefined]);
  });

  it('is shut to the senior lead who is alleged, in the chain, the victim or in conflict', () => {
    const shut = (change: object) => tell(openedFor({ ...everybodyTold, ...change })).state.access;
    expect(reachOf(shut({ alleged: [{ ...alleged[0], colleague: otherLead.staffId }] }), otherLead)).toBeUndefined();
    expect(reachOf(shut({ alleged: [{ ...alleged[0], chain: [otherLead.staffId] }] }), otherLead)).toBeUndefined();
    expect(reachOf(shut({ staffId: otherLead.staffId }), otherLead)).toBe('OWN');
    const { state } = tell(openedFor(everybodyTold), step('2026-03-02T10:00', otherLead, 'DeclareConflict', {}));
    expect(reachOf(state.access, otherLead)).toBeUndefined();
  });

  it('stays what it is: nobody makes it a case of the public, or the other way round', () => {
    const change = { kind: 'HATE_CRIME', strands: [{ strand: 'RACE' }], reason: 'Mistake' };
    expect(tell(openedFor(everybodyTold), step('2026-03-02T10:00', lead, 'Reclassify', change)).refusal).toBe('STAFF_VICTIM_STAYS_ONE');
    const inKind = { ...change, kind: 'STAFF_VICTIM_NON_CRIME' };
    expect(tell(openedFor(everybodyTold), step('2026-03-02T10:00', lead, 'Reclassify', inKind)).refusal).toBeUndefined();
  });
});
