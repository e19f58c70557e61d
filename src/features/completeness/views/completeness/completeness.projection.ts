import { noReviews, type ReviewHistory, toldOfReviews } from '../../../../domain/obligations/completeness';
import type { PolicyPackEvent } from '../../../../domain/obligations/policy-pack/events';
import { readPack } from '../../../../domain/obligations/policy-pack/force-policy-state';
import type { PolicyPack } from '../../../../domain/obligations/policy-pack/policy-pack';
import { versionOf } from '../../../../domain/obligations/terms';
import { accessEventTypes } from '../../../../domain/support-case/access-events';
import type { SupportCaseEvent } from '../../../../domain/support-case/events';
import type { RecordedEvent } from '../../../../kernel/event';
import type { Projection } from '../../../../kernel/projection';

/** What the reviews of one case stand on. */
export type CaseInView = {
  readonly kind: 'case';
  readonly reference: string;
  readonly lastRevision: string;
  readonly history: ReviewHistory;
};
/** Which rules make up the chain of reviews in each pack that was adopted. */
export type PacksInView = { readonly kind: 'packs'; readonly reviews: Readonly<Record<string, PolicyPack['reviews']>> };
export type CompletenessRow = CaseInView | PacksInView;
export type CompletenessEvent = SupportCaseEvent | PolicyPackEvent;

type Recorded = RecordedEvent<CompletenessEvent>;
const isOfCase = (event: Recorded): event is RecordedEvent<SupportCaseEvent> => event.type !== 'PolicyPackAdopted';

/** Everything by which law 5 is judged: where each case stands, its reviews, and its duties. What is said in a case plays no part. */
export const completenessProjection: Projection<CompletenessRow, CompletenessEvent> = {
  name: 'completeness.reviews',
  version: 3,
  handles: [
    'PolicyPackAdopted',
    ...accessEventTypes,
    'CaseFoundDuplicate',
    'ClosureProposed',
    'ClosureReturned',
    'CaseClosed',
    'CaseReopened',
    'ReviewRecorded',
    'ReviewExempted',
    'ObligationArose',
    'ObligationMet',
    'ObligationBreached',
    'ObligationPaused',
    'ObligationResumed',
    'ObligationDeclined',
    'ObligationWaived',
    'ObligationReplaced',
    'ObligationRejudged',
    'ObligationEnded',
  ],
  keysOf: ({ stream }) => [stream],
  evolve: (row, event) =>
    isOfCase(event) ? ofCase(row?.kind === 'case' ? row : null, event) : ofPacks(row?.kind === 'packs' ? row : null, event),
};

function ofCase(row: CaseInView | null, event: RecordedEvent<SupportCaseEvent>): CaseInView | null {
  if (row && BigInt(row.lastRevision) >= event.revision) return row;
  const reference = event.type === 'CaseOpened' ? event.data.reference : row?.reference;
  if (reference === undefined) return null;
  const history = toldOfReviews(row?.history ?? noReviews, event);
  return { kind: 'case', reference, lastRevision: event.revision.toString(), history };
}

function ofPacks(row: PacksInView | null, { data: { name, version, document } }: RecordedEvent<PolicyPackEvent>): PacksInView {
  return { kind: 'packs', reviews: { ...row?.reviews, [versionOf({ name, version })]: readPack(document).reviews } };
}
