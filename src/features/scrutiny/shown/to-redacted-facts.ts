import { monthWords } from '../../../casework/pack/period-words';
import { caseKinds } from '../../../domain/reference-data/case-kinds';
import { labelOf } from '../../../domain/reference-data/entry';
import { outcomeTypes } from '../../../domain/reference-data/outcome-types';
import { riskLevels } from '../../../domain/reference-data/risk-levels';
import { strands } from '../../../domain/reference-data/strands';
import { victimStates } from '../../../domain/reference-data/victim-states';
import type { RedactedCase, RedactedDuty } from '../../../domain/quarterly-review/redacted-case';

export type RedactedFacts = {
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly duties: readonly RedactedDuty[];
};

/** The same fields in words: nothing is added to them here. */
export function toRedactedFacts({ duties, outcomeType, ...one }: RedactedCase): RedactedFacts {
  return {
    facts: [
      { label: 'Kind', text: labelOf(caseKinds, one.kind) },
      { label: 'Perceived as targeted', text: one.strands.map((strand) => labelOf(strands, strand)).join(', ') },
      { label: 'Local policing unit', text: one.lpu },
      { label: 'Reported in', text: monthWords(one.month) },
      { label: 'Victim', text: labelOf(victimStates, one.victim) },
      { label: 'Risk', text: labelOf(riskLevels, one.risk) },
      { label: 'Outcome', text: outcomeType === undefined ? 'None of the national outcomes' : labelOf(outcomeTypes, outcomeType) },
    ],
    duties,
  };
}
