import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '../../../../kernel/command';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { type CommandAnswer, done } from '../../../../platform/reading/answers';
import { ChooseMailboxBody } from './choose-mailbox.body';
import { OwnMailbox } from './own-mailbox';

@ApiTags('own support')
@ProblemAnswers()
@Controller('api/v1/my-support/work-mailbox')
export class ChooseMailboxApiController {
  constructor(private readonly mailbox: OwnMailbox) {}

  @Post()
  @Requires('own-support:change')
  @ApiOperation({ summary: 'Whether anything about a case of the victim’s own may go to their mailbox at work. By the victim alone.' })
  async choose(
    @Body() { mayWrite }: ChooseMailboxBody,
    @CurrentViewer() viewer: Viewer,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    return done({ mayWrite }, await this.mailbox.choose(mayWrite, viewer, context));
  }
}
