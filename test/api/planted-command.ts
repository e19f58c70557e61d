import { Body, Controller, Get, Module, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, ValidateNested } from 'class-validator';
import type { CommandContext } from '../../src/kernel/command';
import { derivedId } from '../../src/kernel/derived-ids';
import type { CaseId, EventId } from '../../src/kernel/ids';
import type { Instant } from '../../src/kernel/instant';
import type { Position } from '../../src/kernel/position';
import { Requires } from '../../src/platform/access/route-access';
import { ReadsRecord } from '../../src/platform/access-log/route-reads';
import { CommandContextOf } from '../../src/platform/commands/command-context-of';
import { ProblemAnswers } from '../../src/platform/errors/problem-answers';
import { type CommandAnswer, done, made } from '../../src/platform/reading/answers';
import { IdPipe } from '../../src/platform/validation/id.pipe';
import { IsInstantText } from '../../src/platform/validation/is-instant-text';
import { IsPlainText } from '../../src/platform/validation/is-plain-text';
import { IsUuidText } from '../../src/platform/validation/is-uuid-text';

class PlantedStrand {
  @IsIn(['RACE', 'RELIGION']) strand: string;
}

class PlantedBody {
  @IsInstantText({ notInFuture: true }) occurredAt: Instant;
  @IsOptional() @IsPlainText(20) note?: string;
  @IsOptional() @IsUuidText({ each: true }) about?: EventId[];
  @IsOptional() @ValidateNested({ each: true }) @Type(() => PlantedStrand) strands?: PlantedStrand[];
}

class PlantedQuery {
  @IsOptional() @IsIn(['LPU-1']) lpu?: string;
}

const receipt = (revision: bigint) => ({ revision, position: '4100' as Position, eventIds: [] });

/** What the doors made of the last request. */
export const seen: { body?: PlantedBody; context?: CommandContext } = {};

@ApiTags('planted')
@ProblemAnswers()
@Controller('api/v1/planted')
class PlantedApiController {
  @Post()
  @Requires('case:open')
  open(@Body() body: PlantedBody, @CommandContextOf() context: CommandContext): CommandAnswer {
    Object.assign(seen, { body, context });
    const caseId = derivedId<CaseId>(context.commandId, 'case');
    return made(`/api/v1/planted/${caseId}`, { caseId }, receipt(0n));
  }

  @Post(':caseId/changes')
  @Requires('case:change')
  change(@Param('caseId', IdPipe) caseId: string, @Body() body: PlantedBody, @CommandContextOf() context: CommandContext): CommandAnswer {
    Object.assign(seen, { body, context });
    return done({ caseId }, receipt(7n));
  }

  @Get()
  @Requires('case:search')
  @ReadsRecord({ what: 'search', idsFrom: (answer: { items: { caseId: string }[] }) => answer.items.map(({ caseId }) => caseId) })
  list(@Query() query: PlantedQuery): { items: { caseId: string }[]; lpu: string | null } {
    return { items: [{ caseId: 'one' }, { caseId: 'two' }], lpu: query.lpu ?? null };
  }
}

@Module({ controllers: [PlantedApiController] })
export class PlantedApiModule {}
