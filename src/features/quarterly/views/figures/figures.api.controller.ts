import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Packs } from '../../../../casework/pack/packs';
import { CommandRefused } from '../../../../kernel/command';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsNothingPersonal } from '../../../../platform/access-log/route-reads';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { askedPack } from '../../asked-pack';
import { StillCountingAnswer } from './still-counting.answer';

/** Seconds. */
const retryAfter = 2;

@ApiTags('quarters')
@ProblemAnswers()
@Controller('api/v1/quarters/:period')
export class FiguresApiController {
  constructor(private readonly packs: Packs) {}

  @Get()
  @Requires('figures:read')
  @ReadsNothingPersonal()
  @ApiOperation({ summary: 'The figures of a quarter, or of any whole months: as they were frozen, or as known at an instant' })
  @ApiParam({ name: 'period', example: '2026-27-Q2', description: 'Or whole months: 2026-04..2026-09' })
  @ApiQuery({ name: 'knownAt', required: false, description: 'As they were frozen if left out, or as known now where nothing is frozen' })
  @ApiOkResponse({
    description: 'Canonical JSON (RFC 8785); its SHA-256 is the entity tag',
    headers: { ETag: { schema: { type: 'string' } } },
    content: { 'application/json': { schema: { type: 'object' } } },
  })
  @ApiAcceptedResponse({ type: StillCountingAnswer, description: 'Ask again at `Location`' })
  async show(
    @Param('period') code: string,
    @Query('knownAt') knownAt: unknown,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string | StillCountingAnswer> {
    const asked = askedPack(code, knownAt);
    const found = await this.packs.figures(asked.period, asked.knownAt);
    if (found.state === 'REFUSED') throw new CommandRefused({ code: found.code });
    if (found.state === 'COUNTING') {
      response.status(202).setHeader('Retry-After', String(retryAfter));
      response.setHeader('Location', `/api/v1/quarters/${asked.period.code}?knownAt=${encodeURIComponent(found.knownAt)}`);
      return { state: 'COUNTING', done: found.done, knownAt: found.knownAt };
    }
    response.type('application/json').setHeader('ETag', `"${found.sealed.sha256}"`);
    return found.sealed.canonical;
  }
}
