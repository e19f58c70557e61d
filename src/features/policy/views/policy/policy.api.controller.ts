import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { versionOf } from '../../../../domain/obligations/terms';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsNothingPersonal } from '../../../../platform/access-log/route-reads';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { CalendarListAnswer, PackAnswer, PackListAnswer } from './policy-answers';
import { PolicyQuery } from './policy.query';

@ApiTags('policy')
@ProblemAnswers()
@Controller('api/v1/policy')
export class PolicyApiController {
  constructor(private readonly policy: PolicyQuery) {}

  @Get('packs')
  @Requires('policy:read')
  @ReadsNothingPersonal()
  @ApiOperation({ summary: 'Every adoption of a policy pack, and which pack rules now' })
  @ApiOkResponse({ type: PackListAnswer })
  packs(): PackListAnswer {
    return { items: [...this.policy.adoptions()], inForce: versionOf(this.policy.packInForce()), nextCursor: null };
  }

  @Get('packs/:version')
  @Requires('policy:read')
  @ReadsNothingPersonal()
  @ApiOperation({ summary: 'One version of the policy pack, as it was adopted' })
  @ApiOkResponse({ type: PackAnswer })
  pack(@Param('version') version: string): PackAnswer {
    const { pack, adoptions } = this.policy.pack(version);
    return { version: versionOf(pack), document: pack, adoptions: [...adoptions] };
  }

  @Get('calendars')
  @Requires('policy:read')
  @ReadsNothingPersonal()
  @ApiOperation({ summary: 'Every working calendar, with its bank holidays' })
  @ApiOkResponse({ type: CalendarListAnswer })
  calendars(): CalendarListAnswer {
    return { items: [...this.policy.calendars()], nextCursor: null };
  }
}
