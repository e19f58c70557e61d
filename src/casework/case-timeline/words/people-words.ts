import { plainWords } from './code-words';
import { moment, opened, titled, told, type WordsOf } from './entry-words';

type People =
  | 'OfficerAppointed'
  | 'OfficerRelieved'
  | 'ResponsibilityOffered'
  | 'ResponsibilityAccepted'
  | 'ResponsibilityDeclined'
  | 'ResponsibilityOfferWithdrawn'
  | 'ConflictDeclared'
  | 'AllegedPerpetratorIdentified';

/** What is said of an alleged perpetrator is shown among the people of the case, to those who may know: not here. */
export const peopleWords: WordsOf<People> = {
  OfficerAppointed: ({ role, staffId, from }, say) =>
    titled(`${plainWords(role)} appointed`, told('Who', say.nameOf(staffId)), moment('From', from)),
  OfficerRelieved: ({ role, staffId, until }, say) =>
    titled(`${plainWords(role)} relieved`, told('Who', say.nameOf(staffId)), moment('Until', until)),
  ResponsibilityOffered: ({ from, to, reason, offeredBy }, say) =>
    titled(`Responsibility offered to ${to}`, told('From', from), told('By', say.nameOf(offeredBy)), opened('Why', reason, say)),
  ResponsibilityAccepted: ({ from, to, acceptedBy }, say) =>
    titled(`${to} took over responsibility`, told('From', from), told('By', say.nameOf(acceptedBy))),
  ResponsibilityDeclined: ({ to, reason, declinedBy }, say) =>
    titled(`${to} declined responsibility`, told('By', say.nameOf(declinedBy)), opened('Why', reason, say)),
  ResponsibilityOfferWithdrawn: ({ to, withdrawnBy }, say) => titled(`Offer to ${to} withdrawn`, told('By', say.nameOf(withdrawnBy))),
  ConflictDeclared: ({ staffId, reason }, say) =>
    titled('Conflict of interest declared', told('Who', say.nameOf(staffId)), opened('Why', reason, say)),
  AllegedPerpetratorIdentified: ({ isColleague }) =>
    titled('Alleged perpetrator identified', told('Member of the force', isColleague ? 'Yes' : undefined)),
};
