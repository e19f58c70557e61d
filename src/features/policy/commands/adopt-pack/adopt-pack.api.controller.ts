import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { versionOf } from '../../../../domain/obligations/terms';
import type { CommandContext } from '../../../../kernel/command';
import type { Instant } from '../../../../kernel/instant';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { made } from '../../../../platform/reading/answers';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsDocument } from '../is-document';
import { AdoptPackCommand } from './adopt-pack.command';
import { checkedDocument } from './checked-document';

export class AdoptPackBody {
  @ApiProperty({ type: Object, description: 'As docs/policy-pack.schema.json says' })
  @IsDocument(['name', 'version', 'rules'], 'must be a policy pack')
  pack: Record<string, unknown>;
  @ApiPropertyOptional({ type: String, format: 'date-time', description: 'From now on if left out' })
  @IsOptional()
  @IsInstantText()
  from?: Instant;
  @ApiProperty({ type: String, maxLength: 2000 }) @IsPlainText(2000) why: string;
}

@ApiTags('policy')
@ProblemAnswers()
@Controller('api/v1/policy/packs')
export class AdoptPackApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Requires('policy:adopt')
  @ApiOperation({ summary: 'Adopt a policy pack: it rules what begins from then on' })
  async adopt(
    @Body() { pack: document, from, why }: AdoptPackBody,
    @CurrentViewer() viewer: Viewer,
    @CommandContextOf() context: CommandContext,
  ) {
    const pack = checkedDocument(document, ({ pointer, detail }) => ({ pointer: `/pack${pointer}`, detail }));
    const receipt = await this.commands.execute(new AdoptPackCommand(viewer, { pack, from, why }, context));
    const version = versionOf(pack);
    return made(`/api/v1/policy/packs/${version}`, { version }, receipt);
  }
}
