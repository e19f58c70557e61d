import { Injectable } from '@nestjs/common';
import { PeopleSupported } from '../../../../casework/people-supported';
import { person, personStream } from '../../../../domain/person/person';
import { mayWriteToWork } from '../../../../domain/person/work-mailbox';
import { CommandRunner } from '../../../../event-store/runner';
import { type CommandContext, NotFound, type Receipt } from '../../../../kernel/command';
import type { Viewer } from '../../../../kernel/viewer';
import { OwnCases } from '../../own-cases';
import { asThemselves } from '../../own-deed/as-themselves';

/** Whether a victim is written to at work about a case of their own: theirs alone to say. */
@Injectable()
export class OwnMailbox {
  constructor(
    private readonly cases: OwnCases,
    private readonly people: PeopleSupported,
    private readonly runner: CommandRunner,
  ) {}

  /** Undefined for whoever is nobody's victim: there is nothing to choose. */
  async mayWrite(viewer: Viewer): Promise<boolean | undefined> {
    const personId = this.cases.personOf(viewer);
    const found = personId && (await this.people.find(personId));
    return found && mayWriteToWork(found.state);
  }

  /** Throws NotFound where the viewer is nobody's victim, and what the runner throws. */
  async choose(mayWrite: boolean, viewer: Viewer, context: CommandContext): Promise<Receipt> {
    const personId = this.cases.personOf(viewer);
    if (personId === undefined) throw new NotFound();
    const command = { type: 'ChooseWorkMailbox', by: viewer, at: context.at, mayWrite } as const;
    return this.runner.execute(person, personStream(personId), command, asThemselves(context));
  }
}
