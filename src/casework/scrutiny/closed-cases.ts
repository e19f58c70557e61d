import { Injectable } from '@nestjs/common';
import type { ReportingPeriod } from '../../domain/figures/reporting-period';
import type { CaseRecord } from '../../domain/measures/case-record';
import type { SamplingFrame } from '../../domain/quarterly-review/sampling-frame';
import type { CaseId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';

/** Cases as figures knew them at an instant: for drawing a sample from, and for the few fields of one that a panel is shown. */
@Injectable()
export class ClosedCases {
  /** What a sample of that quarter is drawn from. It is asked on nobody's behalf, and shown to nobody. */
  frameOf(_period: ReportingPeriod, _knownAt: Instant): Promise<SamplingFrame> {
    return Promise.resolve({ eligible: [], excluded: [] });
  }

  /** In no order; without those that were not opened by then. Whoever shows them asks first whether the viewer may see each. */
  recordsOf(_caseIds: readonly CaseId[], _knownAt: Instant): Promise<readonly CaseRecord[]> {
    return Promise.resolve([]);
  }
}
