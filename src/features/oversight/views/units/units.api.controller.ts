import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { LpuCode } from '../../../../kernel/ids';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { LpuCodePipe } from '../../deeds/lpu-code';
import { UnitAnswer, UnitListAnswer, UnitsQuery } from './units.query';

@ApiTags('local policing units')
@ProblemAnswers()
@Controller('api/v1/local-policing-units')
export class UnitsApiController {
  constructor(private readonly units: UnitsQuery) {}

  @Get()
  @Requires('lpu:read')
  @ReadsRecord({ what: 'local policing units', idsFrom: () => [] })
  @ApiOperation({ summary: 'Every local policing unit: wards, lead, cover, duty roster' })
  @ApiOkResponse({ type: UnitListAnswer })
  list(): UnitListAnswer {
    return { items: [...this.units.list()], nextCursor: null };
  }

  @Get(':code')
  @Requires('lpu:read')
  @ReadsRecord({ what: 'local policing unit', idFrom: 'code' })
  @ApiOperation({ summary: 'One local policing unit' })
  @ApiOkResponse({ type: UnitAnswer })
  show(@Param('code', LpuCodePipe) code: LpuCode): UnitAnswer {
    return this.units.unit(code);
  }
}
