import type { StaffMemberCommand } from '../../src/domain/staff/commands';
import type { Role } from '../../src/domain/staff/roles';
import { staffMember, staffMemberStream } from '../../src/domain/staff/staff-member';
import { commandIdOf } from '../../src/kernel/derived-ids';
import type { CorrelationId, LpuCode, StaffId } from '../../src/kernel/ids';
import { Views } from '../../src/projections/views';
import type { TestApp } from './app';

type Told<One> = One extends StaffMemberCommand ? Omit<One, 'by' | 'at'> : never;

/** What the staff register is told of somebody, by the product itself. */
export async function tellStaff(app: TestApp, staffId: StaffId, deed: Told<StaffMemberCommand>): Promise<void> {
  const commandId = commandIdOf('test', staffId, JSON.stringify(deed));
  const { position } = await app.runner.execute(
    staffMember,
    staffMemberStream(staffId),
    { ...deed, by: { system: 'test' }, at: app.now() } as StaffMemberCommand,
    { commandId, correlationId: commandId as string as CorrelationId, actor: { kind: 'system', name: 'test' }, at: app.now() },
  );
  await app.nest.get(Views, { strict: false }).caughtUp(position);
}

/** One more fictional colleague; `number` makes the id. */
export async function registerColleague(
  app: TestApp,
  number: number,
  name: string,
  role?: Role,
  lpu: string | null = null,
): Promise<StaffId> {
  const staffId = `5a0c1d1e-0100-4000-8000-${String(number).padStart(12, '0')}` as StaffId;
  const from = app.now();
  await tellStaff(app, staffId, { type: 'RegisterStaffMember', staffId, name, accountId: `colleague-${number}` });
  if (lpu !== null) await tellStaff(app, staffId, { type: 'PostStaffMember', lpu: lpu as LpuCode, from });
  if (role) await tellStaff(app, staffId, { type: 'GrantRole', role, lpu: lpu as LpuCode | null, from });
  return staffId;
}
