import { WorkMailboxes } from '../../../src/casework/staff-directory/work-mailboxes';
import { staffMember, staffMemberStream } from '../../../src/domain/staff/staff-member';
import type { StaffMemberCommand } from '../../../src/domain/staff/commands';
import { commandIdOf } from '../../../src/kernel/derived-ids';
import type { CorrelationId, StaffId } from '../../../src/kernel/ids';
import { Views } from '../../../src/projections/views';
import { createTestApp, type TestApp } from '../../support/app';

const by = { system: 'test' };
let app: TestApp;
let told = 0;
const member = (number: number): StaffId => `5a0c1d1e-00aa-4000-8000-00000000000${number}` as StaffId;
beforeAll(async () => {
  app = await createTestApp({ store: 'memory' });
});
afterAll(() => app.close());

type Untold<One> = One extends StaffMemberCommand ? Omit<One, 'by' | 'at'> : never;
async function tell(staffId: StaffId, ...commands: readonly Untold<StaffMemberCommand>[]): Promise<void> {
  for (const command of commands) {
    const commandId = commandIdOf('test', 'mailboxes', String((told += 1)));
    const context = {
      commandId,
      correlationId: commandId as string as CorrelationId,
      actor: { kind: 'system', name: 'test' } as const,
      at: app.now(),
    };
    const { position } = await app.runner.execute(staffMember, staffMemberStream(staffId), { ...command, by, at: app.now() }, context);
    await app.nest.get(Views, { strict: false }).caughtUp(position);
  }
}
const register = (staffId: StaffId, workEmail: string, role: 'ANALYST' | 'PERSON_SUPPORTED' | null = 'ANALYST') =>
  tell(
    staffId,
    { type: 'RegisterStaffMember', staffId, name: 'Ottilie Test-Harrow', accountId: staffId },
    { type: 'SetWorkEmail', workEmail },
    ...(role === null ? [] : [{ type: 'GrantRole', role, lpu: null, from: app.now() } as const]),
  );
const addressOf = (staffId: StaffId): Promise<string | undefined> => app.nest.get(WorkMailboxes, { strict: false }).addressOf(staffId);

describe('the mailbox of a member of staff', () => {
  it('is where their reminders go, until it is taken off', async () => {
    await register(member(1), 'ottilie@force.example');
    expect(await addressOf(app.staffId('inspector'))).toBe('inspector@force.example');
    expect(await addressOf(member(1))).toBe('ottilie@force.example');
    await tell(member(1), { type: 'SetWorkEmail', workEmail: null });
    expect(await addressOf(member(1))).toBeUndefined();
  });

  it('is none where a colleague has the same: what one mailbox holds, one person reads', async () => {
    await register(member(2), 'office@force.example');
    await register(member(3), 'Office@Force.example');
    expect([await addressOf(member(2)), await addressOf(member(3))]).toEqual([undefined, undefined]);
    await tell(member(3), { type: 'SetWorkEmail', workEmail: null });
    expect(await addressOf(member(2))).toBe('office@force.example');
  });

  it('is none of a person who is only supported here, or who has no part to play', async () => {
    await register(member(4), 'four@force.example', 'PERSON_SUPPORTED');
    await register(member(5), 'five@force.example', null);
    expect([await addressOf(member(4)), await addressOf(member(5)), await addressOf(member(6))]).toEqual([undefined, undefined, undefined]);
  });

  it('is in no line of the log of the process', () => {
    expect(app.logged()).not.toContain('@force.example');
  });
});
