import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { LinkId } from '../../../../domain/person/events';
import type { CommandContext } from '../../../../kernel/command';
import type { PersonId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { type CommandAnswer, done } from '../../../../platform/reading/answers';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { ChangePersonCommand } from '../change-person/change-person.command';
import { UnlinkBody } from './unlink.body';

@ApiTags('people')
@ProblemAnswers()
@Controller('api/v1/people/:personId/links/:linkId/unlinkings')
export class UnlinkApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @ApiOperation({ summary: 'They were linked by mistake. Keys and plans were never joined.' })
  @Requires('person:link')
  async unlink(
    @Param('personId', IdPipe) personId: PersonId,
    @Param('linkId', IdPipe) linkId: LinkId,
    @Body() body: UnlinkBody,
    @CurrentViewer() viewer: Viewer,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const change = { type: 'Unlink', linkId, reason: body.reason } as const;
    const receipt = await this.commands.execute(new ChangePersonCommand(personId, change, viewer, context));
    return done({ personId }, receipt);
  }
}
