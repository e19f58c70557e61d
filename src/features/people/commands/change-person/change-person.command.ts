import { Command } from '@nestjs/cqrs';
import type { PersonCommand } from '../../../../domain/person/commands';
import type { CommandContext, Receipt } from '../../../../kernel/command';
import type { PersonId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';

type Without<Type, Keys extends PropertyKey> = Type extends unknown ? Omit<Type, Keys> : never;

/** What is put on record about somebody who is known; the contact plan, their choice of mailbox and erasure have commands of their own. */
export type PersonChange = Without<
  Exclude<PersonCommand, { type: 'RegisterPerson' | 'SetContactPlan' | 'ChooseWorkMailbox' | 'ErasePerson' }>,
  'by' | 'at'
>;

export class ChangePersonCommand extends Command<Receipt> {
  constructor(
    readonly personId: PersonId,
    readonly change: PersonChange,
    readonly viewer: Viewer,
    readonly context: CommandContext,
  ) {
    super();
  }
}
