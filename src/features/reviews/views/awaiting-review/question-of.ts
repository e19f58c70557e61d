import { caseKinds } from '../../../../domain/reference-data/case-kinds';
import { strands } from '../../../../domain/reference-data/strands';
import type { ReviewQueueQuestion } from './review-queue.answer';

/** What a page was asked to show; a filter that is empty or means nothing is none. */
export function questionOf({ lpu, kind, strand, cursor }: Readonly<Record<string, unknown>>): ReviewQueueQuestion {
  return {
    ...(typeof lpu === 'string' && /^LPU-\d{1,3}$/.test(lpu) && { lpu }),
    ...(typeof kind === 'string' && caseKinds.some(({ code }) => code === kind) && { kind }),
    ...(typeof strand === 'string' && strands.some(({ code }) => code === strand) && { strand }),
    ...(typeof cursor === 'string' && cursor !== '' && { cursor }),
  };
}
