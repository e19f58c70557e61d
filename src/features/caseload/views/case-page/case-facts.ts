import type { CaseFile } from '../../../../casework/case-file/case-file';
import { consentWords, listed, plainWords, strandWords } from '../../../../casework/case-timeline/words/code-words';
import { type Fact, moment, opened, type Say, told } from '../../../../casework/case-timeline/words/entry-words';
import { ageBands } from '../../../../domain/reference-data/age-bands';
import { caseKinds } from '../../../../domain/reference-data/case-kinds';
import { labelOf } from '../../../../domain/reference-data/entry';
import { ethnicities } from '../../../../domain/reference-data/ethnicities';
import { locationTypes } from '../../../../domain/reference-data/location-types';
import { needs } from '../../../../domain/reference-data/needs';
import { victimStates } from '../../../../domain/reference-data/victim-states';

/** What is known of the case, a line each; what is not known has no line. */
export function caseFacts(file: CaseFile, say: Say, showsTexts: boolean): readonly Fact[] {
  const { access, thirdPartyReporter } = file;
  const text = (label: string, personal: CaseFile['crimeReference']): Fact | undefined =>
    showsTexts ? opened(label, personal, say) : undefined;
  return [
    told('Kind', labelOf(caseKinds, file.kind)),
    told('Strands', strandWords(file.strands)),
    told('Victim', file.victim === 'NAMED' ? undefined : labelOf(victimStates, file.victim)),
    moment('Reported', file.reportedAt),
    moment('Happened', file.occurredFrom),
    moment('Until', file.occurredTo),
    moment('Recorded here', file.recordedAt),
    told('Where', placeOf(file)),
    told('Responsible unit', access.responsibleLpu),
    told('Recorded in', access.recordedLpu === access.responsibleLpu ? undefined : access.recordedLpu),
    text('Crime reference', file.crimeReference),
    text('Incident reference', file.incidentReference),
    told('Age band', file.ageBand && labelOf(ageBands, file.ageBand)),
    told('Ethnicity', file.ethnicity && labelOf(ethnicities, file.ethnicity)),
    told(
      'Needs',
      listed(file.needs, (code) => labelOf(needs, code)),
    ),
    told('Enhanced entitlement', listed(file.enhancedGrounds, plainWords)),
    told('Referral', file.referral && plainWords(file.referral.result)),
    told('Consent given for', listed(file.consents, consentWords)),
    told(
      'Reported for them by',
      thirdPartyReporter && (thirdPartyReporter.capacity ? plainWords(thirdPartyReporter.capacity) : 'somebody else'),
    ),
    told('Wants feedback', thirdPartyReporter?.wantsFeedback ? 'The reporter does' : undefined),
  ].filter((fact) => fact !== undefined);
}

function placeOf({ locationType, ward, online }: CaseFile): string | undefined {
  const parts = [online ? 'Online' : undefined, locationType && labelOf(locationTypes, locationType), ward].filter(
    (part) => part !== undefined,
  );
  return parts.length === 0 ? undefined : parts.join(', ');
}
