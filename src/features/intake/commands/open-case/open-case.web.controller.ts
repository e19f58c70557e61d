import { Controller, Get, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import type { CommandContext } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { answerForm } from '../../../../web-kit/forms/answer-form';
import { FormBody } from '../../../../web-kit/forms/form-body';
import type { Submitted } from '../../../../web-kit/forms/parse-form';
import { Typed } from '../../../../web-kit/forms/typed';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';
import { page, type Page } from '../../../../web-kit/pages/page';
import { seeOther, type SeeOther } from '../../../../web-kit/pages/see-other';
import { formFieldOf } from './form-field-of';
import { OpenCaseCommand } from './open-case.command';
import { OpenCaseForm } from './open-case.form';
import { OpenCaseFormFacts } from './open-case-form-facts';
import type { OpenCasePage } from './to-open-case-page';
import { toOpeningDetails } from './to-opening-details';

const idsShown = (answer: unknown): readonly string[] => {
  const { model } = answer as { model?: Partial<OpenCasePage> };
  return [model?.sameIncidentAs, model?.known?.personId].filter((id) => id !== undefined);
};

@ApiExcludeController()
@Controller('cases/new')
export class OpenCaseWebController {
  constructor(
    private readonly commands: CommandBus,
    private readonly facts: OpenCaseFormFacts,
  ) {}

  @Get()
  @Requires('case:open')
  @ReadsRecord({ what: 'case', idsFrom: idsShown })
  async form(
    @Query('sameIncidentAs') sameIncidentAs: string | undefined,
    @Query('person') person: string | undefined,
    @CurrentViewer() viewer: Viewer,
    @Typed() typed: TypedForm,
  ): Promise<Page> {
    return this.show(viewer, typed, sameIncidentAs, person);
  }

  @Post()
  @Requires('case:open')
  @ReadsRecord({ what: 'case', idsFrom: idsShown })
  send(
    @CurrentViewer() viewer: Viewer,
    @FormBody(OpenCaseForm) form: Submitted<OpenCaseForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerForm(form, {
      show: (typed) => this.show(viewer, typed, typed.values['sameIncidentAs'], typed.values['personId']),
      fieldOf: formFieldOf,
      send: async (value) => {
        const incident = value.sameIncidentAs && (await this.facts.incidentOf(value.sameIncidentAs, viewer, context));
        const { caseId, reference, receipt } = await this.commands.execute(
          new OpenCaseCommand(toOpeningDetails(value, incident), viewer, context),
        );
        return seeOther((await this.facts.isVisible(caseId, viewer)) ? `/cases/${caseId}/opened` : '/', receipt, [
          `The case is open. Its reference is ${reference}.`,
        ]);
      },
    });
  }

  private async show(viewer: Viewer, typed: TypedForm, like: unknown, person: unknown): Promise<Page> {
    const model = await this.facts.pageFor(
      viewer,
      typed,
      typeof like === 'string' ? (like as CaseId) : undefined,
      typeof person === 'string' ? person : undefined,
    );
    return page('features/intake/commands/open-case/open-case', model);
  }
}
