import { quarterlyReviewsView } from '../../../src/casework/quarterly-reviews/quarterly-reviews.view';
import { seal, SealBroken, unseal } from '../../../src/casework/quarterly-reviews/sealed-text';
import type { QuarterlyReviewEvent } from '../../../src/domain/quarterly-review/events';
import { quarterlyReviewStream } from '../../../src/domain/quarterly-review/stream';
import {
  actionId,
  agree,
  answerIt,
  decideOn,
  followUp,
  freeze,
  packed,
  period,
  publish,
  raise,
  stateAfter,
} from '../../domain/quarterly-review/scene';
import { eventsOf } from '../../domain/decided';
import { quarterlyReview } from '../../../src/domain/quarterly-review/quarterly-review';
import { numbered } from '../../domain/support-case/scene';
import { lockedAs, onStream } from '../../support/given-events';
import { projection } from '../../support/projection';

type Deed = ReturnType<typeof freeze> | ReturnType<typeof decideOn>;

/** What a story of deeds leaves in the log. */
const told = (...story: readonly Deed[]): readonly QuarterlyReviewEvent[] =>
  story.flatMap((deed, index) => eventsOf(quarterlyReview, stateAfter(...story.slice(0, index)), deed));

const at = '2026-04-14T09:00:00.000Z';
const scrutinised = [
  {
    type: 'ScrutinySampleDrawn',
    data: { seed: 'a'.repeat(64), size: 12, drawnFrom: 0, cases: [], excluded: [], drawnAt: at, drawnBy: numbered(1) },
  },
  { type: 'PanelQuestionsSet', data: { questions: [], setAt: at, setBy: numbered(1) } },
  { type: 'ScrutinySummaryWritten', data: { caseId: numbered(9), summary: {}, writtenAt: at, writtenBy: numbered(1) } },
  { type: 'ScrutinySummaryChecked', data: { caseId: numbered(9), result: 'PASSED', checkedAt: at, checkedBy: numbered(2) } },
  { type: 'CaseRecognised', data: { caseId: numbered(9), recognisedAt: at, member: numbered(3) } },
  { type: 'PanelScoreGiven', data: { caseId: numbered(9), question: 'A', score: 1, givenAt: at, member: numbered(3) } },
].map((event) => ({ ...event, schemaVersion: 1 }) as unknown as QuarterlyReviewEvent);

describe('The reviews of the quarters', () => {
  const view = projection(quarterlyReviewsView);
  const stream = quarterlyReviewStream(period);

  it('are kept one a quarter, with what was said in them locked', () => {
    view.given(onStream(stream, ...told(decideOn(), agree(), followUp('DONE'), raise(), answerIt('We ring back.'), publish()))).then({
      [period]: {
        kind: 'REVIEW',
        period,
        upTo: '5',
        state: expect.objectContaining({
          period,
          decisions: [expect.objectContaining({ what: lockedAs('First contact is looked at unit by unit from now on.') })],
          actions: [expect.objectContaining({ actionId, followUps: [expect.objectContaining({ state: 'DONE' })] })],
          concerns: [expect.objectContaining({ published: expect.objectContaining({ did: lockedAs('We ring back.') }) })],
        }),
      },
    });
  });

  it('hold the long texts of a frozen pack apart from the rest', () => {
    view.given(onStream(stream, ...told(decideOn(), freeze(), agree()), ...scrutinised)).then({
      [period]: { kind: 'REVIEW', period, upTo: '8', state: expect.not.objectContaining({ figures: packed.figures }) },
      [`${period} texts`]: { kind: 'TEXTS', period, figures: packed.figures, published: packed.published },
    });
  });
});

describe('What was sealed', () => {
  const canonical = '{"title":"Sŵn – 12"}';

  it('comes back as the very same text', () => expect(unseal(seal(canonical), period)).toBe(canonical));

  it('is not shown where a byte of it is another', () => {
    const { sha256 } = seal(canonical);
    expect(() => unseal({ text: seal('{"title":"Sŵn – 13"}').text, sha256 }, period)).toThrow(SealBroken);
    expect(() => unseal({ text: 'H4sI', sha256 }, period)).toThrow(new SealBroken(period).message);
  });
});
