import { Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { VisiblePeople } from '../../../../casework/visible-people';
import type { CommandContext } from '../../../../kernel/command';
import type { PersonId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { answerForm } from '../../../../web-kit/forms/answer-form';
import { FormBody } from '../../../../web-kit/forms/form-body';
import type { Submitted } from '../../../../web-kit/forms/parse-form';
import { Typed } from '../../../../web-kit/forms/typed';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';
import { page, type Page } from '../../../../web-kit/pages/page';
import { seeOther, type SeeOther } from '../../../../web-kit/pages/see-other';
import { said } from '../../said';
import { ChangePersonCommand } from '../change-person/change-person.command';
import { NamePersonForm } from './name-person.form';
import { toNaming } from './to-naming';

@ApiExcludeController()
@Controller('people/:personId/names')
export class NamePersonWebController {
  constructor(
    private readonly commands: CommandBus,
    private readonly people: VisiblePeople,
  ) {}

  @Get()
  @Requires('person:change')
  @ReadsRecord({ what: 'person', idFrom: 'personId' })
  async form(@Param('personId', IdPipe) personId: PersonId, @CurrentViewer() viewer: Viewer, @Typed() typed: TypedForm): Promise<Page> {
    const { state, userRevision } = await this.people.open(personId, viewer);
    return page('features/people/commands/name-person/name-person', {
      typed,
      personId,
      revision: userRevision.toString(),
      now: {
        name: said(state.name),
        given: said(state.nameParts)?.given,
        family: said(state.nameParts)?.family,
        otherNames: said(state.otherNames)?.join('\n'),
        pronouns: said(state.pronouns),
      },
    });
  }

  @Post()
  @Requires('person:change')
  @ReadsRecord({ what: 'person', idFrom: 'personId' })
  send(
    @Param('personId', IdPipe) personId: PersonId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(NamePersonForm) form: Submitted<NamePersonForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerForm(form, {
      show: (typed) => this.form(personId, viewer, typed),
      send: async (value) => {
        const change = toNaming(value);
        return seeOther(`/people/${personId}`, await this.commands.execute(new ChangePersonCommand(personId, change, viewer, context)));
      },
    });
  }
}
