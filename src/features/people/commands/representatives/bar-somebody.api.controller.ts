import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { RepresentativeId } from '../../../../domain/person/representative-shape';
import { derivedId } from '../../../../kernel/derived-ids';
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
import { BarSomebodyBody } from './bar-somebody.body';
import { toKnownAs } from './known-as.body';

@ApiTags('people')
@ProblemAnswers()
@Controller('api/v1/people/:personId/barred')
export class BarSomebodyApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @ApiOperation({ summary: 'Somebody who must not speak for the person or learn anything, named as a representative before or not.' })
  @Requires('person:change')
  async bar(
    @Param('personId', IdPipe) personId: PersonId,
    @Body() body: BarSomebodyBody,
    @CurrentViewer() viewer: Viewer,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const { name, reason, knownAs, from = context.at } = body;
    const representativeId = body.representativeId ?? derivedId<RepresentativeId>(context.commandId, 'barred');
    const change = { type: 'BarRepresentative', representativeId, name, reason, knownAs: toKnownAs(knownAs), from } as const;
    const receipt = await this.commands.execute(new ChangePersonCommand(personId, change, viewer, context));
    return done({ personId, representativeId }, receipt);
  }
}
