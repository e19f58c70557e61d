import { StaffDirectoryQuery } from '../../../src/casework/staff-directory/staff-directory.query';
import type { LocalPolicingUnitCommand } from '../../../src/domain/local-policing-unit/commands';
import { localPolicingUnit, localPolicingUnitStream } from '../../../src/domain/local-policing-unit/local-policing-unit';
import type { StaffMemberCommand } from '../../../src/domain/staff/commands';
import { staffMember, staffMemberStream } from '../../../src/domain/staff/staff-member';
import type { CommandContext, Receipt } from '../../../src/kernel/command';
import { commandIdOf } from '../../../src/kernel/derived-ids';
import type { CorrelationId, LpuCode, StaffId } from '../../../src/kernel/ids';
import type { Instant } from '../../../src/kernel/instant';
import { Views } from '../../../src/projections/views';
import { createTestApp, type TestApp } from '../../support/app';
import { establishUnits } from '../../support/established-units';

type Untold<One> = One extends unknown ? Omit<One, 'by' | 'at'> : never;

let app: TestApp;
let directory: StaffDirectoryQuery;
let told = 0;
let last: Receipt;

const at = (day: number, time = '00:00:00.000'): Instant => `2026-03-${String(day).padStart(2, '0')}T${time}Z` as Instant;
const one = 'LPU-1' as LpuCode;
const two = 'LPU-2' as LpuCode;
const nobody = '5a0c1d1e-aaaa-4000-8000-000000000000' as StaffId;

const context = (): CommandContext => {
  const commandId = commandIdOf('test', 'directory', String((told += 1)));
  return { commandId, correlationId: commandId as string as CorrelationId, actor: { kind: 'system', name: 'test' }, at: app.now() };
};
const given = { by: { system: 'test' }, at: at(2) };

async function tell(staffId: StaffId, command: Untold<StaffMemberCommand>): Promise<void> {
  last = await app.runner.execute(staffMember, staffMemberStream(staffId), { ...command, ...given } as StaffMemberCommand, context());
}
async function arrange(code: LpuCode, command: Untold<LocalPolicingUnitCommand>): Promise<void> {
  const whole = { ...command, ...given } as LocalPolicingUnitCommand;
  last = await app.runner.execute(localPolicingUnit, localPolicingUnitStream(code), whole, context());
}
const postsOf = (staffId: StaffId, when: Instant): readonly string[] | undefined =>
  directory
    .viewerOf(staffId, when)
    ?.posts.map(({ role, lpu }) => `${role} ${lpu ?? 'everywhere'}`)
    .sort();

beforeAll(async () => {
  app = await createTestApp({ store: 'memory' });
  await establishUnits(app);
  directory = app.nest.get(StaffDirectoryQuery, { strict: false });
  const officer = app.staffId('support-officer');
  const inspector = app.staffId('inspector');
  const other = app.staffId('inspector-other');
  await tell(officer, { type: 'GrantRole', role: 'SUPERVISOR', lpu: one, from: at(10) });
  await tell(officer, { type: 'WithdrawRole', role: 'SUPERVISOR', lpu: one, until: at(12) });
  await tell(officer, { type: 'SetLineManager', managerId: app.staffId('supervisor'), from: at(5) });
  await arrange(one, { type: 'AppointLead', staffId: inspector, from: at(1) });
  await arrange(one, { type: 'ArrangeCover', staffId: other, from: at(10), to: at(12) });
  await arrange(one, { type: 'ArrangeCover', staffId: other, from: at(20), to: at(24) });
  await arrange(one, { type: 'CancelCover', staffId: other, from: at(20), cancelledFrom: at(22) });
  await arrange(two, { type: 'RosterDutyInspector', staffId: inspector, from: at(14), to: at(15) });
  await tell(app.staffId('senior-lead'), { type: 'NameDeputy', role: 'SENIOR_LEAD', deputyId: other, from: at(8) });
  await tell(app.staffId('senior-lead'), { type: 'BeginLeave', from: at(6) });
  await tell(app.staffId('senior-lead'), { type: 'EndLeave', until: at(9) });
  await app.nest.get(Views, { strict: false }).caughtUp(last.position);
});
afterAll(() => app.close());

describe('the parts that somebody plays', () => {
  it.each([
    ['before it is given', at(9, '23:59:59.999'), ['SUPPORT_OFFICER LPU-1']],
    ['from the instant on', at(10), ['SUPERVISOR LPU-1', 'SUPPORT_OFFICER LPU-1']],
    ['up to the end', at(11, '23:59:59.999'), ['SUPERVISOR LPU-1', 'SUPPORT_OFFICER LPU-1']],
    ['not at the end', at(12), ['SUPPORT_OFFICER LPU-1']],
  ])('are those of the moment: a role %s', (_, when, posts) => {
    expect(postsOf(app.staffId('support-officer'), when)).toEqual(posts);
  });

  it.each([
    ['before the turn', at(9, '23:59:59.999'), []],
    ['at its beginning', at(10), ['INSPECTOR LPU-1']],
    ['to its last millisecond', at(11, '23:59:59.999'), ['INSPECTOR LPU-1']],
    ['not after it', at(12), []],
    ['in a turn that is called off, until then', at(21, '23:59:59.999'), ['INSPECTOR LPU-1']],
    ['in a turn that is called off, not from then on', at(22), []],
  ])('cover makes somebody the Inspector of the unit for the turn alone: %s', (_, when, more) => {
    expect(postsOf(app.staffId('inspector-other'), when)).toEqual([...more, 'INSPECTOR LPU-2']);
  });

  it.each([
    ['before', at(13, '23:59:59.999'), []],
    ['during', at(14, '12:00:00.000'), ['DUTY_INSPECTOR LPU-2']],
    ['after', at(15), []],
  ])('the duty roster makes a duty Inspector for the turn alone: %s', (_, when, more) => {
    expect(postsOf(app.staffId('inspector'), when)).toEqual([...more, 'INSPECTOR LPU-1']);
  });

  it.each([
    ['not while away before anybody was named', at(7), []],
    ['while the holder is away', at(8), ['SENIOR_LEAD everywhere']],
    ['not once the holder is back', at(9), []],
  ])('a deputy stands in %s', (_, when, more) => {
    expect(postsOf(app.staffId('inspector-other'), when)).toEqual(['INSPECTOR LPU-2', ...more]);
  });

  it('are nobody’s who is not registered', () => {
    expect(directory.viewerOf(nobody, at(10))).toBeUndefined();
    expect(directory.nameOf(nobody)).toBe('A member of staff');
  });
});

describe('who answers for what', () => {
  it('is the lead, whoever covers, and whoever is on duty', () => {
    const [inspector, other] = [app.staffId('inspector'), app.staffId('inspector-other')];
    expect(directory.holderOf(one, at(11))).toEqual({ lead: inspector, cover: other, duty: [] });
    expect(directory.holderOf(two, at(14))).toEqual({ duty: [inspector] });
    expect(directory.holderOf('LPU-9' as LpuCode, at(11))).toBeUndefined();
  });

  it('is the line manager from the day they became it', () => {
    expect(directory.lineManagerOf(app.staffId('support-officer'), at(4))).toBeUndefined();
    expect(directory.lineManagerOf(app.staffId('support-officer'), at(5))).toBe(app.staffId('supervisor'));
  });

  it('lists everybody with what they do, where they are posted and whether they are away', () => {
    const away = directory.staffMembers(at(7)).filter(({ onLeave }) => onLeave);
    expect(away.map(({ name }) => name)).toEqual(['Emrys Okonjo-Lyle']);
    const officer = directory.staffMembers(at(7)).find(({ staffId }) => staffId === app.staffId('support-officer'));
    expect(officer).toMatchObject({ name: 'Marged Pritchard-Vale', postedTo: ['LPU-1'], onLeave: false });
  });

  it('lists the units in the order in which they are counted', () => {
    expect(directory.units().map(({ code }) => code)).toEqual(['LPU-1', 'LPU-2']);
  });
});
