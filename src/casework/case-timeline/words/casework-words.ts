import { channels } from '../../../domain/reference-data/channels';
import { labelOf } from '../../../domain/reference-data/entry';
import { keyEventTypes } from '../../../domain/reference-data/key-event-types';
import { needs } from '../../../domain/reference-data/needs';
import { outcomeTypes } from '../../../domain/reference-data/outcome-types';
import { riskLevels } from '../../../domain/reference-data/risk-levels';
import { listed, plainWords } from './code-words';
import { moment, opened, titled, told, type WordsOf } from './entry-words';

type Casework = 'RiskAssessed' | 'NeedsAssessed' | 'ReferralMade' | 'ReferralDeclined' | 'KeyEventRecorded';

export const outcomeWords = (type: number | undefined): string | undefined =>
  type === undefined ? undefined : `${String(type)} ${labelOf(outcomeTypes, type)}`;

export const caseworkWords: WordsOf<Casework> = {
  RiskAssessed: (data, say) =>
    titled(
      `Risk: ${labelOf(riskLevels, data.risk).toLowerCase()}`,
      told('Before', data.was === data.risk ? undefined : labelOf(riskLevels, data.was)),
      told('From', data.source === 'REVIEW' ? 'A review' : 'An assessment'),
      told('Factors', listed(data.factors, plainWords)),
      opened('Note', data.note, say),
      told('By', say.nameOf(data.assessedBy)),
    ),
  NeedsAssessed: (data, say) =>
    titled(
      'Needs assessed',
      told('Needs', listed(data.needs, (code) => labelOf(needs, code)) ?? 'None'),
      told('Enhanced entitlement', listed(data.enhancedGrounds, plainWords)),
      opened('Note', data.note, say),
      told('By', say.nameOf(data.assessedBy)),
    ),
  ReferralMade: (data, say) =>
    titled(`Referred to ${say.open(data.agency)}`, opened('Their words', data.words, say), told('By', say.nameOf(data.madeBy))),
  ReferralDeclined: (data, say) =>
    titled(
      `Declined referral to ${say.open(data.agency)}`,
      opened('Their words', data.words, say),
      told('Taken by', say.nameOf(data.takenBy)),
      told('How', data.how && labelOf(channels, data.how)),
    ),
  KeyEventRecorded: (data, say) =>
    titled(
      labelOf(keyEventTypes, data.type),
      moment('We heard of it', data.receivedAt),
      told('Outcome type', outcomeWords(data.outcomeType)),
      moment('Hearing', data.hearingAt),
      opened('Note', data.note, say),
    ),
};
