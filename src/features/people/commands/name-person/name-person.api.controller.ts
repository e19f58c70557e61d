import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { withoutAbsent } from '../../../../domain/without-absent';
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
import { NamePersonBody } from './name-person.body';

@ApiTags('people')
@ProblemAnswers()
@Controller('api/v1/people/:personId/names')
export class NamePersonApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @ApiOperation({ summary: 'The whole of the names as they are from now on; earlier ones stay in the history. Honours `If-Match`.' })
  @Requires('person:change')
  async name(
    @Param('personId', IdPipe) personId: PersonId,
    @Body() body: NamePersonBody,
    @CurrentViewer() viewer: Viewer,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const { name, nameParts, otherNames, pronouns, reason } = body;
    const parts = nameParts && withoutAbsent({ given: nameParts.given, family: nameParts.family });
    const change = { type: 'NamePerson', name, nameParts: parts, otherNames, pronouns, reason } as const;
    const receipt = await this.commands.execute(new ChangePersonCommand(personId, change, viewer, context));
    return done({ personId }, receipt);
  }
}
