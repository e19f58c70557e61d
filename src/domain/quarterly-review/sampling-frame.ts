import type { CaseId } from '../../kernel/ids';
import { endOf, type ReportingPeriod, rollingYear, startOf } from '../figures/reporting-period';
import type { CaseRecord } from '../measures/case-record';
import type { ReviewDataOf } from './events';
import { hasLiveProceedings } from './live-proceedings';

type Excluded = ReviewDataOf<'ScrutinySampleDrawn'>['excluded'];
type Reason = Excluded[number]['reason'];

/** Cases that a sample is drawn from, and how many were left out, by reason. */
export type SamplingFrame = { readonly eligible: readonly CaseId[]; readonly excluded: Excluded };

/** Under it nothing is said of how many colleagues were victims, in any form (facts.md §5.4). */
export const staffVictimThreshold = 10;

const closedWithin = ({ closings }: CaseRecord, period: ReportingPeriod): boolean =>
  closings.some(({ occurredAt }) => occurredAt >= startOf(period) && occurredAt <= endOf(period));

/** A case that was opened again and closed in a later quarter is that quarter's. */
const isClosedSince = ({ status, closings }: CaseRecord, period: ReportingPeriod): boolean =>
  status === 'CLOSED' && (closings.at(-1)?.occurredAt ?? '') <= endOf(period);

type IsErased = (record: Pick<CaseRecord, 'caseId' | 'personId' | 'victim'>) => boolean;

function reasonAgainst(record: CaseRecord, period: ReportingPeriod, isErased: IsErased): Reason | undefined {
  if (record.status === 'DUPLICATE') return 'DUPLICATE';
  if (!isClosedSince(record, period)) return 'NOT_CLOSED';
  if (hasLiveProceedings(record.keyEvents)) return 'PROCEEDINGS';
  return isErased(record) ? 'ERASED' : undefined;
}

/**
 * Every case that was closed in the quarter, as known at the instant of its pack, but for those that no panel reads. Of colleagues who
 * are victims none is ever in it. How many were left out would be a figure about them by quarter, which is never shown: what is kept is
 * their number in the four quarters that end with this one, where it is large enough, and nothing where it is not (law 11).
 *
 * `records`: of the four quarters.
 */
export function samplingFrame(records: Iterable<CaseRecord>, period: ReportingPeriod, isErased: IsErased): SamplingFrame {
  const eligible: CaseId[] = [];
  const excluded = new Map<Reason, number>();
  const leaveOut = (reason: Reason) => excluded.set(reason, (excluded.get(reason) ?? 0) + 1);
  for (const record of records) {
    if (record.isStaffVictim) {
      if (closedWithin(record, rollingYear(period))) leaveOut('STAFF_VICTIM');
      continue;
    }
    if (!closedWithin(record, period)) continue;
    const reason = reasonAgainst(record, period, isErased);
    if (reason) leaveOut(reason);
    else eligible.push(record.caseId as CaseId);
  }
  if ((excluded.get('STAFF_VICTIM') ?? 0) < staffVictimThreshold) excluded.delete('STAFF_VICTIM');
  const counted = [...excluded].map(([reason, n]) => ({ reason, n }));
  return { eligible: eligible.sort(), excluded: counted.sort((one, other) => (one.reason < other.reason ? -1 : 1)) };
}
