import type { CaseFile } from '../../../../casework/case-file/case-file';
import { strandWords } from '../../../../casework/case-timeline/words/code-words';
import { caseKinds } from '../../../../domain/reference-data/case-kinds';
import { labelOf } from '../../../../domain/reference-data/entry';
import { riskLevels } from '../../../../domain/reference-data/risk-levels';
import { strands } from '../../../../domain/reference-data/strands';
import type { Instant } from '../../../../kernel/instant';
import type { LpuCode } from '../../../../kernel/ids';
import { asItems } from '../../../../casework/doors/as-items';
import type { ReviewQueueAnswer, ReviewQueueQuestion } from './review-queue.answer';
import { waitedFor } from './waited-for';

const tones: Readonly<Record<string, 'bad' | 'warn' | 'calm'>> = { HIGH: 'bad', NOT_ASSESSED: 'bad', MEDIUM: 'warn' };

const riskTag = (risk: string) => ({ text: `Risk: ${labelOf(riskLevels, risk).toLowerCase()}`, tone: tones[risk] ?? 'calm' });

type Seen = {
  readonly queue: ReviewQueueAnswer;
  readonly closing: readonly CaseFile[];
  readonly units: readonly LpuCode[];
  readonly now: Instant;
};

/** The Inspector's morning page. How long each has waited is said; nothing here is a deadline. */
export function toReviewsPage({ queue, closing, units, now }: Seen, question: ReviewQueueQuestion, mayReview: boolean) {
  const { lpu, kind, strand } = question;
  const kept = new URLSearchParams(Object.entries({ lpu, kind, strand }).filter((pair): pair is [string, string] => pair[1] !== undefined));
  const any = { value: '', text: 'All' };
  return {
    items: queue.items.map((item) => ({
      caseId: item.caseId,
      reference: item.reference,
      kind: labelOf(caseKinds, item.kind),
      strands: strandWords(item.strands.map((code) => ({ strand: code }))),
      lpu: item.lpu,
      risk: riskTag(item.risk),
      reportedAt: item.reportedAt,
      waited: waitedFor(item.reportedAt, now),
    })),
    closing: closing.map((file) => ({
      caseId: file.caseId,
      reference: file.reference,
      kind: labelOf(caseKinds, file.kind),
      lpu: file.access.responsibleLpu,
      risk: riskTag(file.risk),
      proposedAt: file.closure?.at ?? file.reportedAt,
      waited: waitedFor(file.closure?.at ?? file.reportedAt, now),
    })),
    mayReview,
    filters: { lpu: lpu ?? '', kind: kind ?? '', strand: strand ?? '' },
    isFiltered: kept.size > 0,
    units: units.length > 1 ? [any, ...units.map((code) => ({ value: code, text: code }))] : [],
    kinds: [any, ...asItems(caseKinds.filter(({ victim }) => victim === 'PUBLIC'))],
    strands: [any, ...asItems(strands)],
    next: queue.nextCursor === null ? undefined : `/reviews?${new URLSearchParams([...kept, ['cursor', queue.nextCursor]]).toString()}`,
    isLaterPage: question.cursor !== undefined,
  };
}
