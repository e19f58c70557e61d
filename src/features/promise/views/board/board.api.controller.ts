import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type BoardLine, clockedState } from '../../../../casework/promise/board-line';
import { PromiseQuery } from '../../../../casework/promise/promise.query';
import type { Clock } from '../../../../kernel/clock';
import type { Instant } from '../../../../kernel/instant';
import { CLOCK } from '../../../../kernel/tokens';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { BoardAnswer, type BoardCaseAnswer, BoardQuery } from './board.answer';
import { boardCursor, boardQuestion } from './board-asked';
import { nextDue } from './board-row';

@ApiTags('promise')
@ProblemAnswers()
@Controller('api/v1/promise')
export class BoardApiController {
  constructor(
    private readonly promises: PromiseQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Requires('promise:read')
  @ReadsRecord({ what: 'queue', idsFrom: ({ items }: BoardAnswer) => items.map(({ caseId }) => caseId) })
  @ApiOperation({
    summary: 'The promise board: colleagues’ cases that the caller is let into, the longest overdue first, and how many points stand how',
  })
  @ApiOkResponse({ type: BoardAnswer })
  show(@CurrentViewer() viewer: Viewer, @Query() query: BoardQuery): BoardAnswer {
    const question = boardQuestion(query, this.clock.now());
    const { items, counts, next } = this.promises.board(viewer, question);
    return {
      items: items.map((line) => caseAnswer(line, viewer, question.at)),
      counts: [...counts],
      nextCursor: next ? boardCursor(next) : null,
    };
  }
}

function caseAnswer(line: BoardLine, viewer: Viewer, at: Instant): BoardCaseAnswer {
  const { caseId, reference, kind, status, lpu } = line;
  const next = nextDue(line, viewer, at);
  return {
    caseId,
    reference,
    kind,
    status,
    lpu,
    points: line.points.map((point) => ({ point: point.point, state: clockedState(point, at) })),
    ...(next && { next: { label: next.label, dueAt: next.dueAt, overdue: next.overdue !== undefined } }),
  };
}
