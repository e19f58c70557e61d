import type { CovertLookup } from '../../../casework/lookups/lookups';
import type { TimelineRow } from '../../../casework/case-timeline/timeline-row';
import type { PromiseAnswer } from '../../../domain/reference-data/staff-victims';
import type { SupportCaseEvent } from '../../../domain/support-case/events';
import type { Grant } from '../../../domain/support-case/staff-victim-access';
import type { Instant } from '../../../kernel/instant';
import type { StaffId } from '../../../kernel/ids';
import type { Personal } from '../../../kernel/personal';

/** `words` as they rest, to be opened for whoever may read them. */
export type GivenAnswer = {
  readonly point: string;
  readonly answer: PromiseAnswer;
  readonly words?: Personal | undefined;
  readonly through?: StaffId | undefined;
  readonly occurredAt: Instant;
};

/** What the history of a case holds for the victim's own page, and nothing else of it. */
export type OwnEntries = {
  /** Whose wording the points have. */
  readonly label: string;
  /** Let in when the case was opened, or on the victim's word: those whom the victim was told of. */
  readonly known: readonly Grant[];
  readonly covert: readonly CovertLookup[];
  /** The latest first. */
  readonly answers: readonly GivenAnswer[];
};

type DataOf<T extends SupportCaseEvent['type']> = Extract<SupportCaseEvent, { type: T }>['data'];

export function ownEntries(rows: readonly TimelineRow[]): OwnEntries {
  const all = <T extends SupportCaseEvent['type']>(type: T): readonly DataOf<T>[] =>
    rows.flatMap((row) => (row.type === type ? [row.data as DataOf<T>] : []));
  return {
    label: all('PromiseMade')[0]?.label ?? '',
    known: all('AccessGranted').filter(({ because }) => because === 'AT_OPENING' || because === 'VICTIMS_WORD'),
    covert: all('CovertLookupApproved').map(({ staffId, from, until }) => ({ staffId, from, until })),
    answers: all('PromiseAnswered')
      .map(({ point, answer, words, through, occurredAt }) => ({ point, answer, words, through, occurredAt }))
      .reverse(),
  };
}
