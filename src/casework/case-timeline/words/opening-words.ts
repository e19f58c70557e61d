import { caseKinds } from '../../../domain/reference-data/case-kinds';
import { labelOf } from '../../../domain/reference-data/entry';
import { riskLevels } from '../../../domain/reference-data/risk-levels';
import { victimStates } from '../../../domain/reference-data/victim-states';
import { caseReference } from '../../../domain/support-case/case-reference';
import { strandWords } from './code-words';
import { correctedFacts } from './correction-words';
import { moment, opened, titled, told, type WordsOf } from './entry-words';

type Opening = 'CaseOpened' | 'CaseReclassified' | 'IncidentLinked' | 'CaseFoundDuplicate' | 'EntryCorrected' | 'EntrySealed';

export const openingWords: WordsOf<Opening> = {
  CaseOpened: (data, say) =>
    titled(
      'Case opened',
      told('Kind', labelOf(caseKinds, data.kind)),
      told('Strands', strandWords(data.strands)),
      told('Victim', labelOf(victimStates, data.victim)),
      moment('Reported', data.reportedAt),
      told('First view of risk', data.initialRisk && labelOf(riskLevels, data.initialRisk)),
      opened('Crime reference', data.crimeReference, say),
      opened('Incident reference', data.incidentReference, say),
      opened('What happened', data.summary, say),
      told('Opened by', say.nameOf(data.openedBy)),
    ),
  CaseReclassified: (data, say) =>
    titled(
      'Case reclassified',
      told('Now', `${labelOf(caseKinds, data.kind)}: ${strandWords(data.strands)}`),
      told('Before', `${labelOf(caseKinds, data.was.kind)}: ${strandWords(data.was.strands)}`),
      opened('Crime reference', data.crimeReference, say),
      opened('Why', data.reason, say),
    ),
  IncidentLinked: (data, say) =>
    titled(data.relation === 'SAME' ? 'Found to be of an incident' : 'Related incident linked', opened('Why', data.reason, say)),
  CaseFoundDuplicate: (data, say) =>
    titled('Found to be a duplicate', told('Of case', caseReference(data.duplicateOf)), opened('Why', data.reason, say)),
  EntryCorrected: (data, say) => titled('Entry corrected', ...correctedFacts(data.corrected, say), opened('Why', data.reason, say)),
  EntrySealed: (data, say) => titled('Entry sealed', opened('Why', data.reason, say)),
};
