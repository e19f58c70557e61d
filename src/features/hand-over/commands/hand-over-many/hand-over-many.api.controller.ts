import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '../../../../kernel/command';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { POSITION_TOKENS, type PositionTokens } from '../../../../platform/reading/reading-ports';
import { HandOverMany } from './hand-over-many';
import { HandOverManyBody } from './hand-over-many.body';

@ApiTags('cases')
@ProblemAnswers()
@Controller('api/v1/hand-overs')
export class HandOverManyApiController {
  constructor(
    private readonly handOvers: HandOverMany,
    @Inject(POSITION_TOKENS) private readonly positions: PositionTokens,
  ) {}

  @Post()
  @HttpCode(200)
  @Requires('case:hand-over')
  @ApiOperation({ summary: 'Hand over many cases at once; says of each whether it was done' })
  async handOver(@CurrentViewer() viewer: Viewer, @Body() body: HandOverManyBody, @CommandContextOf() context: CommandContext) {
    const items = await this.handOvers.send(viewer, body, context);
    return {
      items: items.map((one) =>
        'receipt' in one
          ? { caseId: one.caseId, done: true, revision: Number(one.receipt.revision), position: this.positions.issue(one.receipt.position) }
          : { caseId: one.caseId, done: false, code: one.code },
      ),
    };
  }
}
