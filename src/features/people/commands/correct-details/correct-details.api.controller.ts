import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
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
import { CorrectDetailsBody } from './correct-details.body';

@ApiTags('people')
@ProblemAnswers()
@Controller('api/v1/people/:personId/corrections')
export class CorrectDetailsApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @ApiOperation({ summary: 'Details left out stay as they are; those in `removed` are taken away. Honours `If-Match`.' })
  @Requires('person:change')
  async correct(
    @Param('personId', IdPipe) personId: PersonId,
    @Body() body: CorrectDetailsBody,
    @CurrentViewer() viewer: Viewer,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const { removed, reason, ...details } = body;
    const change = { type: 'CorrectPersonDetails', details, removed, reason } as const;
    const receipt = await this.commands.execute(new ChangePersonCommand(personId, change, viewer, context));
    return done({ personId }, receipt);
  }
}
