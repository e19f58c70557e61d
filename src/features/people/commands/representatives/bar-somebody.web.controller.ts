import { Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { VisiblePeople } from '../../../../casework/visible-people';
import type { RepresentativeId } from '../../../../domain/person/representative-shape';
import { derivedId } from '../../../../kernel/derived-ids';
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
import { BarSomebodyForm } from './bar-somebody.form';

@ApiExcludeController()
@Controller('people/:personId/barred/new')
export class BarSomebodyWebController {
  constructor(
    private readonly commands: CommandBus,
    private readonly people: VisiblePeople,
  ) {}

  @Get()
  @Requires('person:change')
  @ReadsRecord({ what: 'person', idFrom: 'personId' })
  async form(@Param('personId', IdPipe) personId: PersonId, @CurrentViewer() viewer: Viewer, @Typed() typed: TypedForm): Promise<Page> {
    const { state } = await this.people.open(personId, viewer);
    return page('features/people/commands/representatives/bar-somebody', { typed, personId, name: nameOf(state.name) });
  }

  @Post()
  @Requires('person:change')
  @ReadsRecord({ what: 'person', idFrom: 'personId' })
  send(
    @Param('personId', IdPipe) personId: PersonId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(BarSomebodyForm) form: Submitted<BarSomebodyForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerForm(form, {
      show: (typed) => this.form(personId, viewer, typed),
      send: async (value) => {
        const change = {
          type: 'BarRepresentative' as const,
          name: value.name,
          reason: value.reason,
          representativeId: derivedId<RepresentativeId>(context.commandId, 'barred'),
          from: context.at,
        };
        return seeOther(`/people/${personId}`, await this.commands.execute(new ChangePersonCommand(personId, change, viewer, context)));
      },
    });
  }
}
