import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { toDueAnswer } from '../../../../casework/obligations/doors/to-due-list';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { NotificationsAnswer } from './notifications.answer';
import { NotificationsQuery } from './notifications.query';

@ApiTags('notifications')
@ProblemAnswers()
@Controller('api/v1/notifications')
export class NotificationsApiController {
  constructor(private readonly notifications: NotificationsQuery) {}

  @Get()
  @Requires('notification:read')
  @ReadsRecord({ what: 'notifications', idsFrom: ({ items }: NotificationsAnswer) => items.map(({ caseId }) => caseId) })
  @ApiOperation({ summary: 'What calls on the caller now, by the ladder of each duty, and who has taken it on' })
  @ApiOkResponse({ type: NotificationsAnswer })
  show(@CurrentViewer() viewer: Viewer): NotificationsAnswer {
    const { at, count, shown } = this.notifications.for(viewer);
    const items = shown.map(({ alert, kept, in: inCase, isRouted }) => ({
      why: alert.why,
      since: alert.since,
      ...(alert.rung !== undefined && { rung: alert.rung }),
      caseId: inCase.caseId,
      reference: inCase.reference,
      lpu: inCase.access.responsibleLpu,
      routed: isRouted,
      ...(kept && { obligation: toDueAnswer({ kept, in: inCase }, at) }),
    }));
    return { items, count };
  }
}
