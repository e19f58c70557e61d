import * as fc from 'fast-check';
import type { LpuCode } from '../../../src/kernel/ids';
import type { Instant } from '../../../src/kernel/instant';
import { instant } from '../../../src/kernel/instant';
import type { By } from '../../../src/domain/by';
import type { StaffMemberCommand } from '../../../src/domain/staff/commands';
import { deputiesAt, isOnLeave, lineManagerAt, postedTo, postsAt } from '../../../src/domain/staff/posts-at';
import { staffMemberEvents } from '../../../src/domain/staff/events';
import { roleReach } from '../../../src/domain/staff/role-reach';
import { roles } from '../../../src/domain/staff/roles';
import { staffMember, staffMemberStream } from '../../../src/domain/staff/staff-member';
import { after, answer, byAdministrator, bySystem, eventsOf, staffNumber } from '../decided';

const nia = staffNumber(1);
const manager = staffNumber(2);
const lpu1 = 'LPU-1' as LpuCode;
const lpu2 = 'LPU-2' as LpuCode;
const march = instant('2026-03-01T00:00:00.000Z');
const april = instant('2026-04-01T00:00:00.000Z');
const may = instant('2026-05-01T00:00:00.000Z');
const given = { by: byAdministrator, at: march };
const byNia: By = { staffId: nia, posts: [{ role: 'ADMINISTRATOR', lpu: null }] };

const registered: StaffMemberCommand = {
  ...given,
  type: 'RegisterStaffMember',
  staffId: nia,
  name: 'Nia Example',
  warrantNumber: '1234',
  accountId: 'a-1',
};
const inspector: StaffMemberCommand = { ...given, type: 'GrantRole', role: 'INSPECTOR', lpu: lpu1, from: march };
const posted: StaffMemberCommand = { ...given, type: 'PostStaffMember', lpu: lpu1, from: march };
const lead: StaffMemberCommand = { ...given, type: 'GrantRole', role: 'SENIOR_LEAD', lpu: null, from: march };
const answerAfter = (story: readonly StaffMemberCommand[], command: StaffMemberCommand) =>
  answer(staffMember, after(staffMember, ...story), command);

describe('A member of staff', () => {
  it('has a stream of their own', () => expect(staffMemberStream(nia)).toBe(`staffMember-${nia}`));

  it('has a mailbox at work under their own key, once it is set, until nothing shall go there', () => {
    const setTo = (workEmail: string | null): StaffMemberCommand => ({ ...given, type: 'SetWorkEmail', workEmail });
    const written = (before: readonly StaffMemberCommand[], command: StaffMemberCommand) =>
      eventsOf(staffMember, after(staffMember, registered, ...before), command).map(({ data }) => data);
    const mailbox = setTo('nia@force.example');
    expect(written([], mailbox)).toEqual([{ staffId: nia, workEmail: { about: nia, value: 'nia@force.example' } }]);
    expect(written([mailbox], mailbox)).toEqual([]);
    expect(written([mailbox], setTo(null))).toEqual([{ staffId: nia, workEmail: null }]);
    expect(written([], setTo(null))).toEqual([]);
    expect(answerAfter([registered], { ...mailbox, by: byNia })).toBe('NOT_TO_YOURSELF');
  });

  it('keeps name and warrant number under their own key', () => {
    const [event] = eventsOf(staffMember, staffMember.initialState, registered);
    expect(event?.data).toEqual({
      staffId: nia,
      name: { about: nia, value: 'Nia Example' },
      warrantNumber: { about: nia, value: '1234' },
      accountId: { about: nia, value: 'a-1' },
    });
  });

  it('without a warrant number has no such field', () => {
    const volunteer = { ...registered, warrantNumber: undefined } as StaffMemberCommand;
    expect(Object.keys(eventsOf(staffMember, staffMember.initialState, volunteer)[0]?.data ?? {})).not.toContain('warrantNumber');
  });

  it('is registered once, with a name', () => {
    expect(answerAfter([registered], registered)).toBe('STAFF_MEMBER_ALREADY_REGISTERED');
    expect(answerAfter([], { ...registered, name: '  ' })).toBe('NAME_MISSING');
  });

  it('who is not registered can be granted nothing', () => expect(answerAfter([], inspector)).toBe('STAFF_MEMBER_UNKNOWN'));

  it('writes only what its events allow', () => {
    const story = [registered, posted, inspector, lead, { ...given, type: 'EndPosting', lpu: lpu1, until: april } as StaffMemberCommand];
    let state = staffMember.initialState;
    for (const command of story) {
      for (const event of eventsOf(staffMember, state, command)) {
        const definition = staffMemberEvents.find((one) => one.type === event.type);
        expect(definition?.schema.safeParse(event.data).success).toBe(true);
        state = staffMember.evolve(state, event);
      }
    }
  });
});

describe('Nobody grants or posts anything to themselves', () => {
  const toOneself: readonly StaffMemberCommand[] = [
    inspector,
    { ...given, type: 'WithdrawRole', role: 'INSPECTOR', lpu: lpu1, until: april },
    posted,
    { ...given, type: 'EndPosting', lpu: lpu1, until: april },
    { ...given, type: 'SetLineManager', managerId: manager, from: march },
    { ...given, type: 'NameDeputy', role: 'SENIOR_LEAD', deputyId: manager, from: march },
  ];

  it.each(toOneself)('not even an administrator: $type', (command) => {
    expect(answerAfter([registered, posted, inspector, lead], { ...command, by: byNia })).toBe('NOT_TO_YOURSELF');
  });

  it('nor registers themselves', () => expect(answerAfter([], { ...registered, by: byNia })).toBe('NOT_TO_YOURSELF'));

  it('nor makes themselves the deputy of another', () => {
    const deputy: StaffMemberCommand = { ...given, type: 'NameDeputy', role: 'SENIOR_LEAD', deputyId: staffNumber(900), from: march };
    expect(answerAfter([registered, lead], deputy)).toBe('NOT_TO_YOURSELF');
  });

  it('and nobody but an administrator, or the system at set-up, grants at all', () => {
    const bySupervisor: By = { staffId: manager, posts: [{ role: 'SUPERVISOR', lpu: lpu1 }] };
    expect(answerAfter([registered], { ...inspector, by: bySupervisor })).toBe('NOT_YOURS_TO_GRANT');
    expect(answerAfter([registered], { ...inspector, by: bySystem })).toBe(1);
  });
});

describe('Roles', () => {
  it('say where they are played', () => {
    expect(answerAfter([registered], { ...inspector, lpu: null })).toBe('ROLE_NEEDS_AN_LPU');
    expect(answerAfter([registered], { ...lead, lpu: lpu1 })).toBe('ROLE_IS_FORCE_WIDE');
  });

  it('hold from the instant granted until the instant withdrawn, which is no longer in', () => {
    const state = after(staffMember, registered, inspector, { ...given, type: 'WithdrawRole', role: 'INSPECTOR', lpu: lpu1, until: april });
    const held = (at: string) => postsAt(state, instant(at)).length;
    expect([held('2026-02-28T23:59:59.999Z'), held(march), held('2026-03-31T23:59:59.999Z'), held(april)]).toEqual([0, 1, 1, 0]);
  });

  it('granted twice are granted once', () => expect(answerAfter([registered, inspector], { ...inspector, from: april })).toBe(0));

  it('are not granted across a grant already made', () => {
    expect(answerAfter([registered, { ...inspector, from: april }], inspector)).toBe('ROLE_OVERLAPS');
  });

  it('that are not held cannot be withdrawn', () => {
    expect(answerAfter([registered], { ...given, type: 'WithdrawRole', role: 'INSPECTOR', lpu: lpu1, until: april })).toBe('ROLE_NOT_HELD');
  });

  it('end with the posting to the unit they are played in, and others stay', () => {
    const state = after(staffMember, registered, posted, inspector, lead, { ...given, type: 'EndPosting', lpu: lpu1, until: april });
    expect(postsAt(state, march).map((post) => post.role)).toEqual(['INSPECTOR', 'SENIOR_LEAD']);
    expect(postsAt(state, april)).toEqual([{ role: 'SENIOR_LEAD', lpu: null }]);
    expect([postedTo(state, march), postedTo(state, april)]).toEqual([['LPU-1'], []]);
  });

  it('at any moment are exactly those granted and not yet withdrawn', () => {
    const moments = [march, april, may] as const;
    const step = fc.record({
      role: fc.constantFrom(...roles),
      lpu: fc.constantFrom(lpu1, lpu2, null),
      when: fc.constantFrom(...moments),
      grant: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let state = after(staffMember, registered);
        for (const { role, lpu, when, grant } of steps) {
          const command: StaffMemberCommand = grant
            ? { ...given, type: 'GrantRole', role, lpu, from: when }
            : { ...given, type: 'WithdrawRole', role, lpu, until: when };
          const decision = staffMember.decide(command, state);
          if (decision.outcome === 'refused') continue;
          state = decision.events.reduce((before, event) => staffMember.evolve(before, event), state);
          const holds = (at: Instant) => postsAt(state, at).some((post) => post.role === role && post.lpu === lpu);
          expect(holds(when)).toBe(grant);
        }
        for (const at of moments) {
          const posts = postsAt(state, at).map((post) => `${post.role} ${String(post.lpu)}`);
          expect(new Set(posts).size).toBe(posts.length);
          expect(
            postsAt(state, at).every((post) => roleReach[post.role as keyof typeof roleReach] !== (post.lpu === null ? 'LPU' : 'FORCE')),
          ).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('Line managers, leave and deputies', () => {
  it('a line manager holds until the next one', () => {
    const state = after(
      staffMember,
      registered,
      { ...given, type: 'SetLineManager', managerId: manager, from: march },
      { ...given, type: 'SetLineManager', managerId: staffNumber(3), from: may },
    );
    expect([lineManagerAt(state, april), lineManagerAt(state, may)]).toEqual([manager, staffNumber(3)]);
    expect(answer(staffMember, state, { ...given, type: 'SetLineManager', managerId: manager, from: april })).toBe(
      'LINE_MANAGER_SET_SINCE',
    );
    expect(answer(staffMember, state, { ...given, type: 'SetLineManager', managerId: nia, from: may })).toBe('LINE_MANAGER_IS_SELF');
  });

  it('leave is each one’s own to begin and end', () => {
    const state = after(staffMember, registered, { type: 'BeginLeave', by: { staffId: nia, posts: [] }, at: march, from: april });
    expect([isOnLeave(state, march), isOnLeave(state, may)]).toEqual([false, true]);
    expect(answer(staffMember, state, { ...given, type: 'BeginLeave', from: may })).toBe(0);
    expect(answer(staffMember, state, { ...given, type: 'BeginLeave', from: march })).toBe('LEAVE_OVERLAPS');
    const back = after(staffMember, registered, { ...given, type: 'BeginLeave', from: april }, { ...given, type: 'EndLeave', until: may });
    expect(isOnLeave(back, may)).toBe(false);
    expect(answer(staffMember, back, { ...given, type: 'EndLeave', until: may })).toBe('NOT_ON_LEAVE');
    expect(answer(staffMember, back, { type: 'BeginLeave', by: { staffId: manager, posts: [] }, at: may, from: may })).toBe(
      'NOT_YOURS_TO_GRANT',
    );
  });

  it('a force-wide role has a named deputy until they are stood down', () => {
    const deputy: StaffMemberCommand = { ...given, type: 'NameDeputy', role: 'SENIOR_LEAD', deputyId: manager, from: march };
    const state = after(staffMember, registered, lead, deputy);
    expect(deputiesAt(state, 'SENIOR_LEAD', april)).toEqual([manager]);
    expect(answer(staffMember, state, deputy)).toBe(0);
    const down: StaffMemberCommand = { ...given, type: 'StandDownDeputy', role: 'SENIOR_LEAD', deputyId: manager, until: april };
    expect(deputiesAt(after(staffMember, registered, lead, deputy, down), 'SENIOR_LEAD', april)).toEqual([]);
    expect(answerAfter([registered, lead], down)).toBe('DEPUTY_UNKNOWN');
  });

  it('a deputy is somebody else, for a role that is held and is played across the force', () => {
    const deputy: StaffMemberCommand = { ...given, type: 'NameDeputy', role: 'SENIOR_LEAD', deputyId: manager, from: march };
    expect(answerAfter([registered], deputy)).toBe('ROLE_NOT_HELD');
    expect(answerAfter([registered, inspector], { ...deputy, role: 'INSPECTOR' })).toBe('ROLE_HAS_NO_DEPUTY');
    expect(answerAfter([registered, lead], { ...deputy, deputyId: nia })).toBe('DEPUTY_IS_THE_HOLDER');
  });
});
