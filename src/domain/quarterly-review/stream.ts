import type { StreamName } from '../../kernel/event';

/** One stream a financial quarter: `quarterlyReview-2026-27-Q2`. */
export const quarterlyReviewStream = (period: string): StreamName => `quarterlyReview-${period}`;
