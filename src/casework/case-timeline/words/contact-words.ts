import { channels } from '../../../domain/reference-data/channels';
import { contactOutcomes } from '../../../domain/reference-data/contact-outcomes';
import { contactPurposes } from '../../../domain/reference-data/contact-purposes';
import { labelOf } from '../../../domain/reference-data/entry';
import { consentWords, listed, plainWords } from './code-words';
import { moment, opened, titled, told, type WordsOf } from './entry-words';

type Contact =
  | 'ContactRecorded'
  | 'ContactConfirmed'
  | 'ContactPlanAgreed'
  | 'NoContactRequested'
  | 'ContactWelcomedAgain'
  | 'PersonDied'
  | 'DualRoleDeclared'
  | 'ConsentGiven'
  | 'ConsentWithdrawn';

const stillSafe: Readonly<Record<string, string>> = { YES: 'Yes', NO: 'No' };
const purpose = (code: string): string => labelOf(contactPurposes, code);

export const contactWords: WordsOf<Contact> = {
  ContactRecorded: (data, say) =>
    titled(
      `${data.direction === 'INBOUND' ? 'They contacted us' : 'Contact'}: ${labelOf(contactOutcomes, data.outcome).toLowerCase()}, ${labelOf(channels, data.channel).toLowerCase()}`,
      told('For', listed(data.purposes, purpose)),
      told('Meant for', listed(data.intended, purpose)),
      told('Referral', data.referralAnswer && plainWords(data.referralAnswer)),
      told(
        'Spoke with',
        data.byProxy &&
          `somebody for them${data.byProxy.relation === undefined ? '' : `: ${plainWords(data.byProxy.relation).toLowerCase()}`}`,
      ),
      told('Interpreter', data.interpreter && plainWords(data.interpreter.kind)),
      told('Still safe', data.stillSafe && stillSafe[data.stillSafe]),
      told('Outside the contact plan', data.outOfPlan ? 'Yes' : undefined),
      opened('Why outside the plan', data.overrideReason, say),
      opened('Note', data.note, say),
      told('By', say.nameOf(data.recordedBy)),
    ),
  ContactConfirmed: (data, say) =>
    titled(
      'Contact confirmed',
      told('Proof', plainWords(data.proof)),
      opened('Detail', data.detail, say),
      told('By', say.nameOf(data.confirmedBy)),
    ),
  ContactPlanAgreed: () => titled('Contact plan agreed'),
  NoContactRequested: (data, say) =>
    titled(
      'Asked for no routine contact',
      opened('Their words', data.words, say),
      told('Taken by', say.nameOf(data.takenBy)),
      told('How', labelOf(channels, data.how)),
    ),
  ContactWelcomedAgain: (data, say) =>
    titled(
      'Welcomes contact again',
      opened('Their words', data.words, say),
      told('Taken by', say.nameOf(data.takenBy)),
      told('How', labelOf(channels, data.how)),
    ),
  PersonDied: (data, say) => titled('Person has died', moment('We learnt of it', data.learntAt), opened('Note', data.note, say)),
  DualRoleDeclared: (data, say) => titled('Also a suspect', opened('Why', data.reason, say)),
  ConsentGiven: (data, say) => titled('Consent given', told('For', consentWords(data.scope)), opened('Their words', data.words, say)),
  ConsentWithdrawn: (data, say) =>
    titled('Consent withdrawn', told('For', consentWords(data.scope)), opened('Their words', data.words, say)),
};
