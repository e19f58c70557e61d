import { partWords } from '../../../../casework/staff-victims/part-words';
import { caseReference } from '../../../../domain/support-case/case-reference';
import { reachOfPart, type Reach } from '../../../../domain/support-case/granted-part';
import type { CaseId } from '../../../../kernel/ids';
import type { Personal } from '../../../../kernel/personal';
import type { AccessList, LetInEntry } from './access.query';

type Because = NonNullable<LetInEntry['given']>['because'];
const onWhoseWord: Readonly<Record<Because, string>> = {
  AT_OPENING: 'chosen when the case was opened',
  VICTIMS_WORD: 'the victim chose them',
  SECOND_PERSON: 'proposed by one and confirmed by another',
  STANDS_IN: 'stands in for somebody who cannot act here',
};
const sees: Readonly<Record<Exclude<Reach, 'OWN'>, string>> = {
  FILE: 'sees the whole case',
  WELFARE: 'sees the promise and how to be in touch, and nothing of the investigation',
  ANSWERS: 'answers for the victim, and sees nothing else',
};

type Said = (words: Personal | undefined) => string | undefined;

/** Each entry in plain words. `said` opens what somebody wrote. */
export const toAccessPage = (caseId: CaseId, { letIn, waiting }: AccessList, said: Said) => ({
  caseId,
  reference: caseReference(caseId),
  letIn: letIn.map(({ staffId, as, name, given, givenBy }) => ({
    name,
    as: partWords[as],
    sees: sees[reachOfPart[as]],
    since: given?.grantedAt,
    word: given && onWhoseWord[given.because],
    by: given?.because === 'STANDS_IN' ? undefined : givenBy,
    endHref: `/promise/${caseId}/access/settle?choice=END+${as}+${staffId}`,
  })),
  waiting: waiting.map(({ staffId, as, name, asked, askedBy, mayConfirm }) => ({
    name,
    as: partWords[as],
    at: asked?.proposedAt,
    by: askedBy,
    why: said(asked?.reason),
    confirmHref: mayConfirm ? `/promise/${caseId}/access/settle?choice=CONFIRM+${as}+${staffId}` : undefined,
  })),
});
