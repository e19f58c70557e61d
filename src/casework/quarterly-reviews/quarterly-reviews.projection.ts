import type { QuarterlyReviewEvent, ReviewDataOf } from '../../domain/quarterly-review/events';
import { quarterlyReviewEvents } from '../../domain/quarterly-review/events';
import { evolve } from '../../domain/quarterly-review/evolve';
import { noReview, type QuarterlyReviewState } from '../../domain/quarterly-review/state';
import { periodOfStream } from '../../domain/quarterly-review/stream';
import type { Projection } from '../../kernel/projection';

type PackTexts = Pick<ReviewDataOf<'PackFrozen'>, 'figures' | 'published'>;

/** A review as its law has it, texts locked; `upTo` is the revision of the last event taken in. Its long frozen texts are a row of their own. */
export type QuarterlyReviewRow =
  | { readonly kind: 'REVIEW'; readonly period: string; readonly upTo: string; readonly state: QuarterlyReviewState }
  | ({ readonly kind: 'TEXTS'; readonly period: string } & PackTexts);

export const reviewKey = (period: string): string => period;
export const textsKey = (period: string): string => `${period} texts`;

/** Every quarter's review: what was frozen, decided, agreed and raised. */
export const quarterlyReviewsProjection: Projection<QuarterlyReviewRow, QuarterlyReviewEvent> = {
  name: 'casework.quarterly-reviews',
  version: 1,
  handles: quarterlyReviewEvents.map(({ type }) => type),
  keysOf: ({ type, stream }) => {
    const period = periodOfStream(stream);
    return type === 'PackFrozen' ? [reviewKey(period), textsKey(period)] : [reviewKey(period)];
  },
  evolve: (row, event, key) => {
    const period = periodOfStream(event.stream);
    if (key === textsKey(period)) return event.type === 'PackFrozen' ? textsOf(period, event.data) : row;
    // A decision that came again would stand there twice: the row knows how far it has got.
    if (row?.kind === 'REVIEW' && event.revision <= BigInt(row.upTo)) return row;
    const before = row?.kind === 'REVIEW' ? row.state : { ...noReview, period };
    return { kind: 'REVIEW', period, upTo: event.revision.toString(), state: evolve(before, event) };
  },
};

const textsOf = (period: string, { figures, published }: PackTexts): QuarterlyReviewRow => ({ kind: 'TEXTS', period, figures, published });
