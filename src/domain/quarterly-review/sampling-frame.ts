import type { CaseId, SubjectId } from '../../kernel/ids';
import { endOf, type ReportingPeriod, rollingYear, startOf } from '../figures/reporting-period';
import type { CaseRecord } from '../measures/case-record';
import { staffVictimThreshold } from '../publication/hide-few';
import type { ReviewDataOf } from './events';
import { hasLiveProceedings } from './live-proceedings';

type Excluded = ReviewDataOf<'ScrutinySampleDrawn'>['excluded'];
type Reason = Excluded[number]['reason'];

/** One that may be drawn, with what says whose key its texts are under. */
export type Candidate = { readonly caseId: CaseId; readonly subjectId: SubjectId };
/** Cases that a sample is drawn from, and how many were left out, by reason. */
export type SamplingFrame = { readonly eligible: readonly Candidate[]; readonly excluded: Excluded };

const closedWithin = ({ closings }: CaseRecord, period: ReportingPeriod): boolean =>
  closings.some(({ occurredAt }) => occurredAt >= startOf(period) && occurredAt <= endOf(period));

/** A case that was opened again and closed in a later quarter is that quarter's. */
const isClosedSince = ({ status, closings }: CaseRecord, period: ReportingPeriod): boolean =>
  status === 'CLOSED' && (closings.at(-1)?.occurredAt ?? '') <= endOf(period);

/** As opening.ts has it. */
const candidateOf = ({ caseId, personId, victim }: CaseRecord): Candidate => ({
  caseId: caseId as CaseId,
  subjectId: (victim === 'NAMED' && personId ? personId : caseId) as SubjectId,
});

function reasonAgainst(record: CaseRecord, period: ReportingPeriod): Reason | undefined {
  if (record.status === 'DUPLICATE') return 'DUPLICATE';
  if (!isClosedSince(record, period)) return 'NOT_CLOSED';
  return hasLiveProceedings(record.keyEvents) ? 'PROCEEDINGS' : undefined;
}

/**
 * Every case that was closed in the quarter, as known at the instant of its pack, but for those that no panel reads. Of colleagues who
 * are victims none is ever in it. How many were left out would be a figure about them by quarter, which is never shown: what is kept is
 * their number in the four quarters that end with this one, where it is large enough, and nothing where it is not (law 11).
 *
 * `records`: of the four quarters.
 */
export function samplingFrame(records: Iterable<CaseRecord>, period: ReportingPeriod): SamplingFrame {
  const eligible: Candidate[] = [];
  const excluded = new Map<Reason, number>();
  const leaveOut = (reason: Reason) => excluded.set(reason, (excluded.get(reason) ?? 0) + 1);
  for (const record of records) {
    if (record.isStaffVictim) {
      if (closedWithin(record, rollingYear(period))) leaveOut('STAFF_VICTIM');
      continue;
    }
    if (!closedWithin(record, period)) continue;
    const reason = reasonAgainst(record, period);
    if (reason) leaveOut(reason);
    else eligible.push(candidateOf(record));
  }
  if ((excluded.get('STAFF_VICTIM') ?? 0) < staffVictimThreshold) excluded.delete('STAFF_VICTIM');
  return { eligible, excluded: inOrder([...excluded].map(([reason, n]) => ({ reason, n }))) };
}

/** Of whom nothing can be read any more nothing can be summed up. */
export function withoutErased({ eligible, excluded }: SamplingFrame, isErased: (candidate: Candidate) => boolean): SamplingFrame {
  const left = eligible.filter((candidate) => !isErased(candidate));
  const n = eligible.length - left.length;
  return { eligible: left, excluded: n === 0 ? excluded : inOrder([...excluded, { reason: 'ERASED', n }]) };
}

const inOrder = (excluded: Excluded): Excluded => [...excluded].sort((one, other) => (one.reason < other.reason ? -1 : 1));
