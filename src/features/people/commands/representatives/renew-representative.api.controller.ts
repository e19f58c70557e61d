import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { RepresentativeId } from '../../../../domain/person/representative-shape';
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
import { RenewRepresentativeBody } from './renew-representative.body';

@ApiTags('people')
@ProblemAnswers()
@Controller('api/v1/people/:personId/representatives/:representativeId/renewals')
export class RenewRepresentativeApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @ApiOperation({ summary: 'Kept on past the day on which the role would have ended. Honours `If-Match`.' })
  @Requires('person:change')
  async renew(
    @Param('personId', IdPipe) personId: PersonId,
    @Param('representativeId', IdPipe) representativeId: RepresentativeId,
    @Body() body: RenewRepresentativeBody,
    @CurrentViewer() viewer: Viewer,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const change = { type: 'RenewRepresentative', representativeId, endsOn: body.endsOn } as const;
    const receipt = await this.commands.execute(new ChangePersonCommand(personId, change, viewer, context));
    return done({ personId }, receipt);
  }
}
