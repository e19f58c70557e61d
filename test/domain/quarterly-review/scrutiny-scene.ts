import type { QuarterlyReviewCommand, ScrutinyCommand } from '../../../src/domain/quarterly-review/commands';
import { quarterlyReview } from '../../../src/domain/quarterly-review/quarterly-review';
import type { CaseId, SubjectId } from '../../../src/kernel/ids';
import { plain } from '../../../src/kernel/personal';
import type { Viewer } from '../../../src/kernel/viewer';
import { after, answer, staffNumber } from '../decided';
import { freeze, now, packed, panelMember, secretary, words } from './scene';

type Change<Type extends ScrutinyCommand['type']> = Partial<Extract<ScrutinyCommand, { type: Type }>>;

export const theCase = '00000000-0000-4000-8000-0000000000c1' as CaseId;
export const otherCase = '00000000-0000-4000-8000-0000000000c2' as CaseId;
export const nobodysCase = '00000000-0000-4000-8000-0000000000c9' as CaseId;
const somebody = (number: number, role: string): Viewer => ({ staffId: staffNumber(number), posts: [{ role, lpu: null }] });
export const writer = somebody(11, 'SUPERVISOR');
export const reader = somebody(12, 'INSPECTOR');
export const otherMember = somebody(15, 'PANEL_MEMBER');

/** Under the key of the case that it is about. */
export const ofCase = (said: string) => plain(theCase as string as SubjectId, said);

const act = { at: now };
export const draw = (
  change: Partial<Extract<ScrutinyCommand, { type: 'DrawSample' }>['data']> = {},
  by: Viewer = secretary,
): ScrutinyCommand => ({
  ...{ ...act, type: 'DrawSample', by },
  data: {
    seed: packed.figuresSha256,
    size: 12,
    drawnFrom: 40,
    cases: [theCase, otherCase],
    excluded: [{ reason: 'PROCEEDINGS', n: 2 }],
    ...change,
  },
});
export const ask = (change: Change<'SetPanelQuestions'> = {}): ScrutinyCommand => ({
  ...{ ...act, type: 'SetPanelQuestions', by: secretary },
  questions: [{ code: 'Q1', text: words('Was the person told in time?') }],
  ...change,
});
export const write = (change: Change<'WriteSummary'> = {}): ScrutinyCommand => ({
  ...{ ...act, type: 'WriteSummary', by: writer, caseId: theCase, summary: ofCase('A shopkeeper was shouted at for weeks.') },
  ...change,
});
export const check = (result: 'PASSED' | 'RETURNED', change: Change<'CheckSummary'> = {}): ScrutinyCommand => ({
  ...{ ...act, type: 'CheckSummary', by: reader, caseId: theCase, textOf: now, result },
  ...(result === 'RETURNED' && { reason: ofCase('The shop can be told from this.') }),
  ...change,
});
export const recognise = (change: Change<'RecogniseCase'> = {}): ScrutinyCommand => ({
  ...{ ...act, type: 'RecogniseCase', by: panelMember, caseId: theCase },
  ...change,
});
export const score = (change: Change<'GiveScore'> = {}): ScrutinyCommand => ({
  ...{ ...act, type: 'GiveScore', by: panelMember, caseId: theCase, question: 'Q1', score: 2, words: words('The second call was late.') },
  ...change,
});

export const frozen: readonly QuarterlyReviewCommand[] = [freeze()];
export const drawn: readonly QuarterlyReviewCommand[] = [...frozen, draw(), ask()];
export const passed: readonly QuarterlyReviewCommand[] = [...drawn, write(), check('PASSED')];

export const stateOf = (...story: readonly QuarterlyReviewCommand[]) => after(quarterlyReview, ...story);
export const caseOf = (...story: readonly QuarterlyReviewCommand[]) =>
  stateOf(...story).sample?.cases.find(({ caseId }) => caseId === theCase);
export const answerTo = (story: readonly QuarterlyReviewCommand[], command: QuarterlyReviewCommand) =>
  answer(quarterlyReview, stateOf(...story), command);
