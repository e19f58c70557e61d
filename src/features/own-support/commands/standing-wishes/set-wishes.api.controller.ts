import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '../../../../kernel/command';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { type CommandAnswer, done } from '../../../../platform/reading/answers';
import { OwnWishes } from './own-wishes';
import { SetWishesBody } from './set-wishes.body';

@ApiTags('own support')
@ProblemAnswers()
@Controller('api/v1/my-support/standing-wishes')
export class SetWishesApiController {
  constructor(private readonly wishes: OwnWishes) {}

  @Post()
  @Requires('own-support:change')
  @ApiOperation({
    summary: 'Which points of the promise the victim declines in every new case, until they change it. By the victim alone.',
  })
  async set(
    @Body() { declines }: SetWishesBody,
    @CurrentViewer() viewer: Viewer,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const told = declines.map((point) => ({ point }));
    return done({ declines }, await this.wishes.set(told, viewer, context));
  }
}
