import { Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { VisiblePeople } from '../../../../casework/visible-people';
import { ageBands } from '../../../../domain/reference-data/age-bands';
import type { Entry } from '../../../../domain/reference-data/entry';
import { ethnicities } from '../../../../domain/reference-data/ethnicities';
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
import { nameOf, said } from '../../said';
import { ChangePersonCommand } from '../change-person/change-person.command';
import { CorrectDetailsForm } from './correct-details.form';
import { toCorrection } from './to-correction';

const optional = (list: readonly Entry[]) => [
  { value: '', text: 'Not known' },
  ...list.filter(({ code }) => code !== 'NOT_KNOWN').map(({ code, label }) => ({ value: code, text: label })),
];

@ApiExcludeController()
@Controller('people/:personId/details')
export class CorrectDetailsWebController {
  constructor(
    private readonly commands: CommandBus,
    private readonly people: VisiblePeople,
  ) {}

  @Get()
  @Requires('person:change')
  @ReadsRecord({ what: 'person', idFrom: 'personId' })
  async form(@Param('personId', IdPipe) personId: PersonId, @CurrentViewer() viewer: Viewer, @Typed() typed: TypedForm): Promise<Page> {
    const { state, userRevision } = await this.people.open(personId, viewer);
    return page('features/people/commands/correct-details/correct-details', {
      typed,
      personId,
      name: nameOf(state.name),
      revision: userRevision.toString(),
      ageBands: optional(ageBands),
      ethnicities: optional(ethnicities),
      now: {
        telephone: said(state.telephone),
        email: said(state.email),
        address: said(state.address),
        language: said(state.language),
        ageBand: state.ageBand,
        ethnicity: state.ethnicity,
      },
    });
  }

  @Post()
  @Requires('person:change')
  @ReadsRecord({ what: 'person', idFrom: 'personId' })
  send(
    @Param('personId', IdPipe) personId: PersonId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(CorrectDetailsForm) form: Submitted<CorrectDetailsForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerForm(form, {
      show: (typed) => this.form(personId, viewer, typed),
      send: async (value) => {
        const { state } = await this.people.open(personId, viewer);
        const change = toCorrection(value, state);
        return seeOther(`/people/${personId}`, await this.commands.execute(new ChangePersonCommand(personId, change, viewer, context)));
      },
    });
  }
}
