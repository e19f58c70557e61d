import { plainWords } from './code-words';
import { moment, opened, titled, told, type WordsOf } from './entry-words';

type OfAccess = 'AccessProposed' | 'AccessGranted' | 'AccessWithdrawn' | 'AllegationConfirmed' | 'CovertLookupApproved';

/** Who was let into the case of a colleague who is a victim. */
export const accessWords: WordsOf<OfAccess> = {
  AccessProposed: ({ staffId, as, reason, proposedBy }, say) =>
    titled(
      'Access proposed',
      told('Who', say.nameOf(staffId)),
      told('As', plainWords(as)),
      opened('Why', reason, say),
      told('By', say.nameOf(proposedBy)),
    ),
  AccessGranted: ({ staffId, as, because, grantedBy, how, words }, say) =>
    titled(
      'Access given',
      told('Who', say.nameOf(staffId)),
      told('As', plainWords(as)),
      told('On whose word', onWhoseWord[because]),
      told('How they said it', how && plainWords(how)),
      opened('In which words', words, say),
      told('By', say.nameOf(grantedBy)),
    ),
  AccessWithdrawn: ({ staffId, as, reason, withdrawnBy }, say) =>
    titled(
      'Access ended',
      told('Who', say.nameOf(staffId)),
      told('As', plainWords(as)),
      opened('Why', reason, say),
      told('By', say.nameOf(withdrawnBy)),
    ),
  AllegationConfirmed: ({ result, reason, confirmedBy }, say) =>
    titled(
      result === 'CONFIRMED' ? 'What is alleged of a colleague confirmed' : 'What was alleged of a colleague taken back',
      opened('Why', reason, say),
      told('By', say.nameOf(confirmedBy)),
    ),
  CovertLookupApproved: ({ staffId, from, until, reason, approvedBy }, say) =>
    titled(
      'Covert lookup approved',
      told('Who', say.nameOf(staffId)),
      moment('From', from),
      moment('Until', until),
      opened('Why', reason, say),
      told('By', say.nameOf(approvedBy)),
    ),
};

const onWhoseWord = {
  AT_OPENING: 'Chosen when the case was opened',
  VICTIMS_WORD: 'The victim’s',
  SECOND_PERSON: 'A second person’s',
  STANDS_IN: 'Stands in for somebody who cannot act here',
} as const;
