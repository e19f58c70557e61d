import { Injectable } from '@nestjs/common';
import { person, personStream } from '../../../../domain/person/person';
import type { PersonState } from '../../../../domain/person/state';
import { CommandRunner } from '../../../../event-store/runner';
import { CommandRefused, type CommandContext } from '../../../../kernel/command';
import { derivedId } from '../../../../kernel/derived-ids';
import type { CommandId, PersonId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import type { PersonChange } from './change-person.command';

type Told = {
  readonly personId: PersonId;
  readonly other: PersonId;
  readonly change: PersonChange;
  readonly viewer: Viewer;
  readonly context: CommandContext;
};

/** A link is known on both records, so that the stricter plan rules whichever of them somebody opens. */
@Injectable()
export class MirroredLinks {
  constructor(private readonly runner: CommandRunner) {}

  /** The other record of a link; nothing where the change is about none, or about one that is not there. */
  otherOf(change: PersonChange, { links }: PersonState): PersonId | undefined {
    if (change.type === 'ProposeLink') return change.otherPersonId;
    if (change.type !== 'ConfirmLink' && change.type !== 'DeclineLink' && change.type !== 'Unlink') return undefined;
    return links.find(({ linkId }) => linkId === change.linkId)?.otherPersonId;
  }

  /** The second half, under an id of its own. What the other record knows already, or never knew, stays as it is. */
  async tellTheOther({ personId, other, change, viewer, context }: Told): Promise<void> {
    const mirrored = change.type === 'ProposeLink' ? { ...change, otherPersonId: personId } : change;
    const commandId = derivedId<CommandId>(context.commandId, 'the other record');
    try {
      await this.runner.execute(person, personStream(other), { ...mirrored, by: viewer, at: context.at }, { ...context, commandId });
    } catch (error) {
      if (!(error instanceof CommandRefused)) throw error;
    }
  }
}
