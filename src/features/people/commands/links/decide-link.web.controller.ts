import { Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { VisiblePeople } from '../../../../casework/visible-people';
import type { LinkId } from '../../../../domain/person/events';
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
import { nameOf } from '../../said';
import { ChangePersonCommand } from '../change-person/change-person.command';
import { LinkedPeople } from '../../linked-people';
import { DecideLinkForm } from './decide-link.form';
import { toLinkDecision } from './to-link-decision';

@ApiExcludeController()
@Controller('people/:personId/links/:linkId')
export class DecideLinkWebController {
  constructor(
    private readonly commands: CommandBus,
    private readonly people: VisiblePeople,
    private readonly links: LinkedPeople,
  ) {}

  @Get()
  @Requires('person:link')
  @ReadsRecord({ what: 'person', idFrom: 'personId' })
  async form(
    @Param('personId', IdPipe) personId: PersonId,
    @Param('linkId', IdPipe) linkId: LinkId,
    @CurrentViewer() viewer: Viewer,
    @Typed() typed: TypedForm,
  ): Promise<Page> {
    const { state, userRevision } = await this.people.open(personId, viewer);
    return page('features/people/commands/links/decide-link', {
      typed,
      personId,
      name: nameOf(state.name),
      revision: userRevision.toString(),
      link: await this.links.shown(state, linkId, viewer),
    });
  }

  @Post()
  @Requires('person:link')
  @ReadsRecord({ what: 'person', idFrom: 'personId' })
  send(
    @Param('personId', IdPipe) personId: PersonId,
    @Param('linkId', IdPipe) linkId: LinkId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(DecideLinkForm) form: Submitted<DecideLinkForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerForm(form, {
      show: (typed) => this.form(personId, linkId, viewer, typed),
      send: async (value) => {
        const change = toLinkDecision(value, linkId);
        return seeOther(`/people/${personId}`, await this.commands.execute(new ChangePersonCommand(personId, change, viewer, context)));
      },
    });
  }
}
