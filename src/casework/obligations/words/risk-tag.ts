import { labelOf } from '../../../domain/reference-data/entry';
import { riskLevels } from '../../../domain/reference-data/risk-levels';
import type { DutyTag } from './standing-words';

const tones: Readonly<Record<string, DutyTag['tone']>> = { HIGH: 'bad', NOT_ASSESSED: 'bad', MEDIUM: 'warn' };

/** Before anybody has assessed it, a case is treated as if the risk were high. */
export const riskTag = (risk: string): DutyTag => ({
  text: `Risk: ${labelOf(riskLevels, risk).toLowerCase()}`,
  tone: tones[risk] ?? 'calm',
});
