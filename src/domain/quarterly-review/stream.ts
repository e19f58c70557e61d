import { derivedId } from '../../kernel/derived-ids';
import type { StreamName } from '../../kernel/event';
import type { CommandId, SubjectId } from '../../kernel/ids';

/** One stream a financial quarter: `quarterlyReview-2026-27-Q2`. */
export const quarterlyReviewStream = (period: string): StreamName => `quarterlyReview-${period}`;

/** The quarter whose review the stream is. */
export const periodOfStream = (stream: string): string => stream.slice(stream.indexOf('-') + 1);

/** Whose key the texts of one review are under: its own, so that what somebody wrote too much of can be made unreadable alone. */
export const reviewSubject = (period: string): SubjectId =>
  derivedId<SubjectId>(quarterlyReviewStream(period) as string as CommandId, 'review');
