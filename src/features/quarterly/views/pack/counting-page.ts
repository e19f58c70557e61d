import type { FiguresInHand } from '../../../../casework/pack/packs';
import { periodWords } from '../../../../casework/pack/period-words';
import type { ReportingPeriod } from '../../../../domain/figures/reporting-period';
import { page, type Page } from '../../../../web-kit/pages/page';

type Counting = Extract<FiguresInHand, { state: 'COUNTING' }>;

/** Looks at `again` by itself, which names the instant that is being counted: without one, "now" would be another question each time. */
export const countingPage = (period: ReportingPeriod, { done, knownAt }: Counting, again: string): Page =>
  page('features/quarterly/views/pack/counting', { words: periodWords(period), knownAt, percent: Math.floor(done * 100), again });
