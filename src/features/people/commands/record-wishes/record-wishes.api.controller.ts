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
import { RecordWishesBody } from './record-wishes.body';

@ApiTags('people')
@ProblemAnswers()
@Controller('api/v1/people/:personId/standing-wishes')
export class RecordWishesApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @ApiOperation({ summary: 'What the person wishes in every dealing, in place of what stood there. Honours `If-Match`.' })
  @Requires('person:change')
  async record(
    @Param('personId', IdPipe) personId: PersonId,
    @Body() body: RecordWishesBody,
    @CurrentViewer() viewer: Viewer,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const change = { type: 'RecordStandingWishes', wishes: body.wishes } as const;
    const receipt = await this.commands.execute(new ChangePersonCommand(personId, change, viewer, context));
    return done({ personId }, receipt);
  }
}
