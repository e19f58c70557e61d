import { Injectable } from '@nestjs/common';
import { person, personStream } from '../../domain/person/person';
import { CommandRunner } from '../../event-store/runner';
import type { CommandContext } from '../../kernel/command';
import { derivedId } from '../../kernel/derived-ids';
import type { CommandId, PersonId } from '../../kernel/ids';
import type { Viewer } from '../../kernel/viewer';
import type { NewPerson, ThirdPartyReporter } from './opening-details';

type Reporter = { readonly personId?: PersonId | undefined; readonly capacity?: string | undefined; readonly wantsFeedback: boolean };

/** Those who are first heard of when a case is opened. */
@Injectable()
export class PeopleOfOpening {
  constructor(private readonly runner: CommandRunner) {}

  async register(part: 'person' | 'reporter', details: NewPerson, viewer: Viewer, context: CommandContext): Promise<PersonId> {
    const personId = derivedId<PersonId>(context.commandId, part);
    await this.runner.execute(
      person,
      personStream(personId),
      { ...details, type: 'RegisterPerson', by: viewer, at: context.at, personId },
      { ...context, commandId: derivedId<CommandId>(context.commandId, `register ${part}`) },
    );
    return personId;
  }

  async reporter({ person: reporter, ...rest }: ThirdPartyReporter, viewer: Viewer, context: CommandContext): Promise<Reporter> {
    return reporter ? { ...rest, personId: await this.register('reporter', reporter, viewer, context) } : rest;
  }
}
