import { Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { VisiblePeople } from '../../../../casework/visible-people';
import type { RepresentativeId } from '../../../../domain/person/representative-shape';
import { contactPurposes as topics } from '../../../../domain/reference-data/contact-purposes';
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
import { NameRepresentativeForm } from './name-representative.form';
import { representativeKindLabels } from './representative-words';

@ApiExcludeController()
@Controller('people/:personId/representatives/new')
export class NameRepresentativeWebController {
  constructor(
    private readonly commands: CommandBus,
    private readonly people: VisiblePeople,
  ) {}

  @Get()
  @Requires('person:change')
  @ReadsRecord({ what: 'person', idFrom: 'personId' })
  async form(@Param('personId', IdPipe) personId: PersonId, @CurrentViewer() viewer: Viewer, @Typed() typed: TypedForm): Promise<Page> {
    const { state } = await this.people.open(personId, viewer);
    return page('features/people/commands/representatives/name-representative', {
      typed,
      personId,
      name: nameOf(state.name),
      kinds: representativeKindLabels.map(({ code, label }) => ({ value: code, text: label })),
      topics: topics.map(({ code, label }) => ({ value: code, text: label })),
    });
  }

  @Post()
  @Requires('person:change')
  @ReadsRecord({ what: 'person', idFrom: 'personId' })
  send(
    @Param('personId', IdPipe) personId: PersonId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(NameRepresentativeForm) form: Submitted<NameRepresentativeForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerForm(form, {
      show: (typed) => this.form(personId, viewer, typed),
      send: async (value) => {
        const change = {
          type: 'NameRepresentative' as const,
          kind: value.kind,
          name: value.name,
          reach: value.reach,
          relationship: value.relationship,
          topics: value.topics,
          endsOn: value.endsOn,
          representativeId: derivedId<RepresentativeId>(context.commandId, 'representative'),
          from: context.at,
        };
        return seeOther(`/people/${personId}`, await this.commands.execute(new ChangePersonCommand(personId, change, viewer, context)));
      },
    });
  }
}
