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
import { type CommandAnswer, made } from '../../../../platform/reading/answers';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { ChangePersonCommand } from '../change-person/change-person.command';
import { toKnownAs } from './known-as.body';
import { NameRepresentativeBody } from './name-representative.body';

@ApiTags('people')
@ProblemAnswers()
@Controller('api/v1/people/:personId/representatives')
export class NameRepresentativeApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @ApiOperation({ summary: 'Somebody whom the person named to speak for them.' })
  @Requires('person:change')
  async name(
    @Param('personId', IdPipe) personId: PersonId,
    @Body() body: NameRepresentativeBody,
    @CurrentViewer() viewer: Viewer,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const representativeId = derivedId<RepresentativeId>(context.commandId, 'representative');
    const { kind, name, reach, relationship, knownAs, topics = [], from = context.at, endsOn } = body;
    const known = toKnownAs(knownAs);
    const change = {
      type: 'NameRepresentative',
      representativeId,
      kind,
      name,
      reach,
      relationship,
      knownAs: known,
      topics,
      from,
      endsOn,
    } as const;
    const receipt = await this.commands.execute(new ChangePersonCommand(personId, change, viewer, context));
    return made(`/api/v1/people/${personId}/representatives/${representativeId}`, { personId, representativeId }, receipt);
  }
}
