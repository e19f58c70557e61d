import { attemptsSince, lastReached } from '../../../../casework/case-file/last-reached';
import type { TimelineRow } from '../../../../casework/case-timeline/timeline-row';
import { listed, plainWords, strandWords } from '../../../../casework/case-timeline/words/code-words';
import { type Fact, moment, type Say, told } from '../../../../casework/case-timeline/words/entry-words';
import type { PersonState } from '../../../../domain/person/state';
import { caseKinds } from '../../../../domain/reference-data/case-kinds';
import { labelOf } from '../../../../domain/reference-data/entry';
import { needs } from '../../../../domain/reference-data/needs';
import { outcomeTypes } from '../../../../domain/reference-data/outcome-types';
import { riskLevels } from '../../../../domain/reference-data/risk-levels';
import { victimStates } from '../../../../domain/reference-data/victim-states';
import type { CasePicture } from '../case-pictures';
import { statusTagOf } from '../case-page/case-standing';
import { summaryDates } from './summary-dates';

export type CaseSummaryParts = {
  readonly picture: CasePicture;
  readonly person: PersonState | undefined;
  readonly rows: readonly TimelineRow[];
  readonly printedBy: string;
  readonly printedAs: string;
  readonly at: string;
  readonly say: Say;
};

/**
 * What may leave on paper, named field by field: nothing is in it because it was in the case. No contact data, no address,
 * no reference of another system, nothing about an alleged perpetrator, and no free text, which may hold any of these.
 */
export function toCaseSummary({ picture: { file, caseId }, person, rows, printedBy, printedAs, at, say }: CaseSummaryParts) {
  const name = person?.name && say.open(person.name);
  const facts: readonly (Fact | undefined)[] = [
    told('Person supported', file.victim === 'NAMED' ? name : labelOf(victimStates, file.victim)),
    told('Kind', labelOf(caseKinds, file.kind)),
    told('Strands', strandWords(file.strands)),
    told('Standing', statusTagOf(file).text),
    told('Risk', labelOf(riskLevels, file.risk)),
    moment('Reported', file.reportedAt),
    told('Responsible unit', file.access.responsibleLpu),
    moment('Last reached', lastReached(file)?.occurredAt),
    told('Attempts since', String(attemptsSince(file).length)),
    told(
      'Needs',
      listed(file.needs, (code) => labelOf(needs, code)),
    ),
    moment('Last review', file.lastReview?.occurredAt),
    moment('Next review', file.nextReviewOn),
    told('Directions to carry out', String(file.directions.length)),
    told('Outcome', file.closure?.outcomeType === undefined ? undefined : labelOf(outcomeTypes, file.closure.outcomeType)),
  ];
  return {
    caseId,
    reference: file.reference,
    facts: facts.filter((fact) => fact !== undefined),
    officers: file.access.appointed.map(({ role, staffId }) => ({ role: plainWords(role), name: say.nameOf(staffId) })),
    dates: summaryDates(rows),
    printedBy,
    printedAs,
    printedAt: at,
  };
}
