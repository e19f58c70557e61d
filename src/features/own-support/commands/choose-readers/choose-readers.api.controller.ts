import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { caseDecided } from '../../../../casework/doors/case-answer';
import type { CommandContext } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import type { CommandAnswer } from '../../../../platform/reading/answers';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { OwnDeedCommand } from '../../own-deed/own-deed.command';
import { ChooseReadersBody } from './choose-readers.body';

@ApiTags('own support')
@ProblemAnswers()
@Controller('api/v1/cases/:caseId/promise/readers')
export class ChooseReadersApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Requires('own-support:change')
  @ApiOperation({ summary: 'Who may read the victim’s answers and words from now on. By the victim alone.' })
  async choose(
    @Param('caseId', IdPipe) caseId: CaseId,
    @Body() { readers }: ChooseReadersBody,
    @CurrentViewer() viewer: Viewer,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const deed = { type: 'ChooseAnswerReaders', data: { readers } } as const;
    return caseDecided(caseId, await this.commands.execute(new OwnDeedCommand(caseId, deed, viewer, context)));
  }
}
