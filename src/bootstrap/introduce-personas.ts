import { CommandRefused, type CommandContext } from '../kernel/command';
import { commandIdOf } from '../kernel/derived-ids';
import type { CorrelationId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import type { StaffMemberCommand } from '../domain/staff/commands';
import { type DemoPersona, demoPersonas } from '../domain/staff/demo-personas';
import { staffMember, staffMemberStream } from '../domain/staff/staff-member';
import type { CommandRunner } from '../event-store/runner';

const by = { system: 'demo' };
/** Postings reach back, so that what is told of last year has somebody who did it. */
const from = '2025-01-06T00:00:00.000Z' as Instant;

/** The personas as members of staff, by the same commands as anybody else. What stands already is left as it is. */
export async function introducePersonas(runner: CommandRunner, at: Instant): Promise<void> {
  for (const persona of demoPersonas) {
    if ((await runner.load(staffMember, staffMemberStream(persona.staffId))) === null) await introduce(runner, persona, at);
  }
}

async function introduce(runner: CommandRunner, { id, staffId, name, role, lpu }: DemoPersona, at: Instant): Promise<void> {
  const commands: StaffMemberCommand[] = [
    { type: 'RegisterStaffMember', by, at, staffId, name, accountId: id },
    ...(lpu === null ? [] : [{ type: 'PostStaffMember', by, at, lpu, from } as const]),
    { type: 'GrantRole', by, at, role, lpu, from },
  ];
  for (const command of commands) {
    const commandId = commandIdOf('demo', `introduce/${id}`, command.type);
    const context: CommandContext = {
      commandId,
      correlationId: commandId as string as CorrelationId,
      actor: { kind: 'system', name: 'demo' },
      at,
    };
    await runner.execute(staffMember, staffMemberStream(staffId), command, context).catch((error: unknown) => {
      if (!(error instanceof CommandRefused)) throw error;
    });
  }
}
