import { Controller, Get, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { Public } from '../access/route-access';
import { ReadsNothingPersonal } from '../access-log/route-reads';
import { Metrics } from './metrics';

@ApiExcludeController()
@Controller('metrics')
export class MetricsController {
  constructor(private readonly metrics: Metrics) {}

  @Get()
  @Public()
  @ReadsNothingPersonal()
  async show(@Res({ passthrough: true }) response: Response): Promise<string> {
    // The lag gauge refreshes its two neighbours, so it is asked first.
    await this.metrics.registry.getSingleMetricAsString('steadfast_view_lag_seconds');
    response.type(this.metrics.registry.contentType);
    return this.metrics.registry.metrics();
  }
}
