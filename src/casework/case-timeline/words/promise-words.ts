import { labelOf } from '../../../domain/reference-data/entry';
import { audiences, offerAnswers, promiseAnswers, supportOffers } from '../../../domain/reference-data/staff-victims';
import { plainWords } from './code-words';
import { moment, opened, titled, told, type WordsOf } from './entry-words';

type OfPromise =
  | 'ReferenceLinked'
  | 'HealthAndSafetyReported'
  | 'ConflictChecked'
  | 'StatementTakerNamed'
  | 'EvidenceChecked'
  | 'NoticeGiven'
  | 'WellbeingAssessed'
  | 'SupportOffered'
  | 'LessonRecorded'
  | 'PostClosureChecked'
  | 'ClosureConfirmed'
  | 'PromiseMade'
  | 'PromisePointDeclined'
  | 'PromisePointTakenUp'
  | 'PromisePointSetAside'
  | 'PromiseAsked'
  | 'PromiseAnswered'
  | 'AnswerReadersChosen'
  | 'DisagreementAnswered';

/** What is done to keep the promise to a colleague who is a victim, and what they say of it. */
export const promiseWords: WordsOf<OfPromise> = {
  ReferenceLinked: ({ crimeReference, incidentReference, hateFlagSet, linkedBy }, say) =>
    titled(
      'Crime or incident record linked',
      opened('Crime reference', crimeReference, say),
      opened('Incident reference', incidentReference, say),
      told('Flagged as a hate crime or incident', hateFlagSet ? 'Yes' : 'No'),
      told('By', say.nameOf(linkedBy)),
    ),
  HealthAndSafetyReported: ({ result, reference, reason, reportedBy }, say) =>
    titled(
      result === 'REPORTED' ? 'Health and safety report made' : 'No health and safety report needed',
      opened('Reference', reference, say),
      opened('Why', reason, say),
      told('By', say.nameOf(reportedBy)),
    ),
  ConflictChecked: ({ role, staffId, result, how, checkedBy }, say) =>
    titled(
      result === 'NONE_FOUND' ? 'Checked for a conflict: none found' : 'Checked for a conflict: one found',
      told('Who', `${say.nameOf(staffId)}, ${plainWords(role).toLowerCase()}`),
      opened('How', how, say),
      told('By', say.nameOf(checkedBy)),
    ),
  StatementTakerNamed: ({ staffId, namedBy }, say) =>
    titled('Somebody named to take the statement', told('Who', say.nameOf(staffId)), told('By', say.nameOf(namedBy))),
  EvidenceChecked: ({ bodyWornVideo, cctv, witnesses, photographs, note, checkedBy }, say) =>
    titled(
      'Evidence looked for',
      told('Body-worn video', plainWords(bodyWornVideo)),
      told('CCTV', plainWords(cctv)),
      told('Witnesses', plainWords(witnesses)),
      told('Photographs', plainWords(photographs)),
      opened('Note', note, say),
      told('By', say.nameOf(checkedBy)),
    ),
  NoticeGiven: ({ audience, named, how, note, givenBy }, say) =>
    titled(
      `Told: ${labelOf(audiences, audience)}`,
      told('What they heard', named ? 'Who it is, with consent' : 'That a colleague was a victim'),
      told('How', plainWords(how)),
      opened('Note', note, say),
      told('By', say.nameOf(givenBy)),
    ),
  WellbeingAssessed: ({ cumulativeHarmAsked, traumaChecked, assessedBy }, say) =>
    titled(
      'Wellbeing assessed',
      told('Asked about what has built up', cumulativeHarmAsked ? 'Yes' : 'No'),
      told('Checked for trauma', traumaChecked ? 'Yes' : 'No'),
      told('By', say.nameOf(assessedBy)),
    ),
  SupportOffered: ({ offer, answer, words, how, offeredBy }, say) =>
    titled(
      `Offered: ${labelOf(supportOffers, offer)}`,
      told('Answer', labelOf(offerAnswers, answer)),
      opened('In their words', words, say),
      told('How', plainWords(how)),
      told('By', say.nameOf(offeredBy)),
    ),
  LessonRecorded: ({ result, lesson, recordedBy }, say) =>
    titled(
      result === 'LESSON' ? 'Lesson for the quarterly meeting' : 'No lesson for the quarterly meeting',
      opened('Lesson', lesson, say),
      told('By', say.nameOf(recordedBy)),
    ),
  PostClosureChecked: ({ answer, words, how, checkedBy }, say) =>
    titled(
      'Checked how they are after closing',
      told('Answer', plainWords(answer)),
      opened('In their words', words, say),
      told('How', plainWords(how)),
      told('By', say.nameOf(checkedBy)),
    ),
  ClosureConfirmed: ({ note, by }, say) => titled('Closing agreed to', told('By', say.nameOf(by)), opened('Note', note, say)),
  PromiseMade: ({ label, points }) => titled('Promise made', told('Points', String(points.length)), told('Wording', label)),
  PromisePointDeclined: ({ point, words, takenBy, how, standing }, say) =>
    titled(
      `${point} declined by the victim`,
      opened('In their words', words, say),
      told('Taken by', takenBy && say.nameOf(takenBy)),
      told('How', how && plainWords(how)),
      told('For every case', standing ? 'Yes, until they change it' : undefined),
    ),
  PromisePointTakenUp: ({ point, words, takenBy }, say) =>
    titled(`${point} wanted after all`, opened('In their words', words, say), told('Taken by', takenBy && say.nameOf(takenBy))),
  PromisePointSetAside: ({ point, reason, approver }, say) =>
    titled(`${point} not applicable`, opened('Why', reason, say), told('Approved by', say.nameOf(approver))),
  PromiseAsked: ({ how, askedBy }, say) =>
    titled('Asked whether the promise is kept', told('How', plainWords(how)), told('By', say.nameOf(askedBy))),
  PromiseAnswered: ({ point, answer, words }, say) =>
    titled(`${point}: the victim’s own answer`, told('Answer', labelOf(promiseAnswers, answer)), opened('In their words', words, say)),
  AnswerReadersChosen: ({ readers }) =>
    titled('Who may read their answers', told('Who', readers.length === 0 ? 'Nobody' : readers.map(plainWords).join(', '))),
  DisagreementAnswered: ({ point, what, answeredBy, occurredAt }, say) =>
    titled(`${point}: what is done about it`, opened('What', what, say), told('By', say.nameOf(answeredBy)), moment('When', occurredAt)),
};
