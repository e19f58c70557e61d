import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { LinkId } from '../../../../domain/person/events';
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
import { ProposeLinkBody } from './propose-link.body';

@ApiTags('people')
@ProblemAnswers()
@Controller('api/v1/people/:personId/links')
export class ProposeLinkApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @ApiOperation({ summary: 'Two records of one person. Nothing is linked before a second person confirms it.' })
  @Requires('person:change')
  async propose(
    @Param('personId', IdPipe) personId: PersonId,
    @Body() body: ProposeLinkBody,
    @CurrentViewer() viewer: Viewer,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const linkId = derivedId<LinkId>(context.commandId, 'link');
    const change = { type: 'ProposeLink', linkId, otherPersonId: body.otherPersonId, reason: body.reason } as const;
    const receipt = await this.commands.execute(new ChangePersonCommand(personId, change, viewer, context));
    return made(`/api/v1/people/${personId}/links/${linkId}`, { personId, linkId }, receipt);
  }
}
