import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { VisiblePeople } from '../../../../casework/visible-people';
import { person, personStream } from '../../../../domain/person/person';
import { CommandRunner } from '../../../../event-store/runner';
import { type CommandContext, type Receipt, StaleRevision } from '../../../../kernel/command';
import { ChangePersonCommand, type PersonChange } from './change-person.command';
import { MirroredLinks } from './mirrored-links';

/** What adds is never stale; what takes the place of something is decided on what stood there. */
const adding: readonly PersonChange['type'][] = ['NameRepresentative', 'BarRepresentative', 'ProposeLink'];

@CommandHandler(ChangePersonCommand)
export class ChangePersonHandler implements ICommandHandler<ChangePersonCommand> {
  constructor(
    private readonly visible: VisiblePeople,
    private readonly links: MirroredLinks,
    private readonly runner: CommandRunner,
  ) {}

  async execute({ personId, change, viewer, context }: ChangePersonCommand): Promise<Receipt> {
    const { state, userRevision } = await this.visible.open(personId, viewer);
    const other = this.links.otherOf(change, state);
    // Nobody says that two are one who may not know of both.
    if (other !== undefined && other !== personId) await this.visible.open(other, viewer);
    const told = adding.includes(change.type) ? withoutRevision(context) : context;
    const tellTheOther = async (): Promise<void> => {
      if (other !== undefined) await this.links.tellTheOther({ personId, other, change, viewer, context: withoutRevision(context) });
    };
    const tell = (): Promise<Receipt> =>
      this.runner.execute(person, personStream(personId), { ...change, by: viewer, at: context.at }, told);
    if (change.type === 'DeclineLink' || change.type === 'Unlink') {
      // This record forgets the link, so a repeat after a crash finds the other only while this one comes last.
      if (told.expectedRevision !== undefined && told.expectedRevision !== userRevision && other !== undefined)
        throw new StaleRevision(told.expectedRevision, userRevision);
      await tellTheOther();
      return tell();
    }
    const receipt = await tell();
    await tellTheOther();
    return receipt;
  }
}

const withoutRevision = ({ expectedRevision: _, ...context }: CommandContext): CommandContext => context;
