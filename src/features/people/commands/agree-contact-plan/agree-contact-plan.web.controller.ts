import { Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { ContactPlanForm } from '../../../../casework/contact-plan/contact-plan.form';
import { planOfForm } from '../../../../casework/contact-plan/plan-of-form';
import { toPlanFields } from '../../../../casework/contact-plan/to-plan-fields';
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
import { nameOf, said } from '../../said';
import { AgreeContactPlanCommand } from './agree-contact-plan.command';

@ApiExcludeController()
@Controller('people/:personId/contact-plan')
export class AgreeContactPlanWebController {
  constructor(
    private readonly commands: CommandBus,
    private readonly people: VisiblePeople,
  ) {}

  @Get()
  @Requires('contact-plan:agree')
  @ReadsRecord({ what: 'person', idFrom: 'personId' })
  async form(@Param('personId', IdPipe) personId: PersonId, @CurrentViewer() viewer: Viewer, @Typed() typed: TypedForm): Promise<Page> {
    const { state, userRevision } = await this.people.open(personId, viewer);
    const fields = toPlanFields({ typed, revision: userRevision.toString(), plan: said(state.plan), telephone: said(state.telephone) });
    return page('features/people/commands/agree-contact-plan/agree-contact-plan', { ...fields, personId, name: nameOf(state.name) });
  }

  @Post()
  @Requires('contact-plan:agree')
  @ReadsRecord({ what: 'person', idFrom: 'personId' })
  send(
    @Param('personId', IdPipe) personId: PersonId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(ContactPlanForm) form: Submitted<ContactPlanForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerForm(form, {
      show: (typed) => this.form(personId, viewer, typed),
      send: async (value) => {
        const receipt = await this.commands.execute(new AgreeContactPlanCommand(personId, planOfForm(value), viewer, context));
        return seeOther(`/people/${personId}`, receipt, ['The contact plan is agreed.']);
      },
    });
  }
}
