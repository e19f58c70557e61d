import { Injectable, type PipeTransform } from '@nestjs/common';
import { isQuarter, periodOf, type ReportingPeriod } from '../../domain/figures/reporting-period';
import { NotFound } from '../../kernel/command';

/** A financial quarter in a path, `2026-27-Q2`. What is none, or is spelt otherwise, names nothing: 404. */
@Injectable()
export class QuarterPipe implements PipeTransform<string, ReportingPeriod> {
  transform(text: string): ReportingPeriod {
    const period = periodOf(text);
    if (!period || !isQuarter(period) || period.code !== text) throw new NotFound();
    return period;
  }
}
