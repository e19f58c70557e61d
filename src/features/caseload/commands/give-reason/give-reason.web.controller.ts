import { Controller, Get, Inject, Param, Post, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { VisibleCases } from '../../../../casework/visible-cases';
import type { Clock } from '../../../../kernel/clock';
import type { CaseId } from '../../../../kernel/ids';
import { CLOCK } from '../../../../kernel/tokens';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { CONSULTATION_POLICY, type ConsultationPolicy } from '../../../../platform/access-log/consultation-policy';
import { keepAnswer } from '../../../../platform/access-log/kept-reasons';
import { ReadsRecord, reasonPage } from '../../../../platform/access-log/route-reads';
import { InvalidRequest } from '../../../../platform/errors/invalid-request';
import type { SteadfastRequest } from '../../../../platform/sign-in/signed-in-request';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { answerForm } from '../../../../web-kit/forms/answer-form';
import { FormBody } from '../../../../web-kit/forms/form-body';
import type { Submitted } from '../../../../web-kit/forms/parse-form';
import { Typed } from '../../../../web-kit/forms/typed';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';
import { page, type Page } from '../../../../web-kit/pages/page';
import { type SeeOther, seeOther } from '../../../../web-kit/pages/see-other';
import { GiveReasonForm, notSaid, selectWhy } from './give-reason.form';
import { type GiveReasonPage, toGiveReason } from './to-give-reason';

/** Asked before a case opens, and only of whom it opens to: to everybody else there is no such page. */
@ApiExcludeController()
@Controller('cases/:caseId/reason')
export class GiveReasonWebController {
  constructor(
    private readonly cases: VisibleCases,
    @Inject(CONSULTATION_POLICY) private readonly policy: ConsultationPolicy,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Requires('case:read')
  @ReadsRecord({ what: reasonPage, idFrom: 'caseId' })
  async form(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @Typed() typed: TypedForm,
  ): Promise<Page<GiveReasonPage>> {
    await this.cases.open(caseId, viewer);
    return page('features/caseload/commands/give-reason/give-reason', toGiveReason(this.policy.reasonAsked(caseId, viewer), typed));
  }

  @Post()
  @Requires('case:read')
  @ReadsRecord({ what: reasonPage, idFrom: 'caseId' })
  send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(GiveReasonForm) form: Submitted<GiveReasonForm>,
    @Req() { session }: SteadfastRequest,
  ): Promise<Page | SeeOther> {
    return answerForm(form, {
      show: (typed) => this.form(caseId, viewer, typed),
      send: async ({ reason }) => {
        await this.cases.open(caseId, viewer);
        if (reason === notSaid && this.policy.reasonAsked(caseId, viewer) === 'REQUIRED')
          throw new InvalidRequest([{ pointer: '/reason', detail: selectWhy }]);
        return seeOther(keepAnswer(session, caseId, { at: this.clock.now(), ...(reason !== notSaid && { reason }) }));
      },
    });
  }
}
