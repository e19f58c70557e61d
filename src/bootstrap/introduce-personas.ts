import { CommandRefused, type CommandContext } from '../kernel/command';
import { commandIdOf } from '../kernel/derived-ids';
import type { CorrelationId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import type { Position } from '../kernel/position';
import type { StaffMemberCommand } from '../domain/staff/commands';
import { type DemoPersona, demoPersonas } from '../domain/staff/demo-personas';
import { staffMember, staffMemberStream } from '../domain/staff/staff-member';
import type { CommandRunner } from '../event-store/runner';

const by = { system: 'demo' };
/** Postings reach back, so that what is told of last year has somebody who did it. */
const from = '2025-01-06T00:00:00.000Z' as Instant;

/**
 * The personas as members of staff, by the same commands as anybody else. What stands already is left as it is. Answers where the last of what
 * it wrote stands in the log: until the directory has read it, they are strangers.
 */
export async function introducePersonas(runner: CommandRunner, at: Instant): Promise<Position | undefined> {
  let last: Position | undefined;
  for (const persona of demoPersonas) {
    const known = await runner.load(staffMember, staffMemberStream(persona.staffId));
    if (known === null) last = await tell(runner, persona, introductionOf(persona, at), at);
    // Those of an older demonstration have no mailbox yet.
    else if (known.state.workEmail === undefined) last = await tell(runner, persona, [mailboxOf(persona, at)], at);
  }
  return last;
}

function introductionOf(persona: DemoPersona, at: Instant): readonly StaffMemberCommand[] {
  const { id, staffId, name, role, lpu } = persona;
  return [
    { type: 'RegisterStaffMember', by, at, staffId, name, accountId: id },
    ...(lpu === null ? [] : [{ type: 'PostStaffMember', by, at, lpu, from } as const]),
    { type: 'GrantRole', by, at, role, lpu, from },
    mailboxOf(persona, at),
  ];
}

const mailboxOf = ({ id }: DemoPersona, at: Instant): StaffMemberCommand => ({
  type: 'SetWorkEmail',
  by,
  at,
  workEmail: `${id}@force.example`,
});

async function tell(
  runner: CommandRunner,
  { id, staffId }: DemoPersona,
  commands: readonly StaffMemberCommand[],
  at: Instant,
): Promise<Position | undefined> {
  let last: Position | undefined;
  for (const command of commands) {
    const commandId = commandIdOf('demo', `introduce/${id}`, command.type);
    const context: CommandContext = {
      commandId,
      correlationId: commandId as string as CorrelationId,
      actor: { kind: 'system', name: 'demo' },
      at,
    };
    try {
      last = (await runner.execute(staffMember, staffMemberStream(staffId), command, context)).position;
    } catch (error) {
      if (!(error instanceof CommandRefused)) throw error;
    }
  }
  return last;
}
