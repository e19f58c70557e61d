import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { type CommandAnswer, done } from '../../../../platform/reading/answers';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { ChooseWelfareReadersBody } from './choose-welfare-readers.body';
import { WelfareChoice } from './welfare-choice';

@ApiTags('own support')
@ProblemAnswers()
@Controller('api/v1/my-support/:caseId/welfare-readers')
export class ChooseWelfareReadersApiController {
  constructor(private readonly choice: WelfareChoice) {}

  @Post()
  @Requires('own-support:change')
  @ApiOperation({ summary: 'Who may read notes about the victim’s welfare, beside the welfare officer. By the victim alone.' })
  async choose(
    @Param('caseId', IdPipe) caseId: CaseId,
    @Body() { readers }: ChooseWelfareReadersBody,
    @CurrentViewer() viewer: Viewer,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    return done({ caseId }, await this.choice.choose(caseId, readers, viewer, context));
  }
}
