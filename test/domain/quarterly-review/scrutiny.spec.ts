import { later, panelMember, secretary, words } from './scene';
import {
  answerTo,
  ask,
  caseOf,
  check,
  draw,
  drawn,
  frozen,
  nobodysCase,
  ofCase,
  otherMember,
  passed,
  reader,
  recognise,
  score,
  stateOf,
  theCase,
  write,
  writer,
} from './scrutiny-scene';

describe('The sample', () => {
  it('is drawn once, of a frozen pack, by the hash of its figures and by the secretary', () => {
    expect(answerTo(frozen, draw())).toBe(1);
    expect(answerTo([], draw())).toBe('PACK_NOT_FROZEN');
    expect(answerTo(frozen, draw({ seed: 'c'.repeat(64) }))).toBe('PACK_NOT_FROZEN');
    expect(answerTo(drawn, draw())).toBe('SAMPLE_DRAWN_ALREADY');
    expect(answerTo(frozen, draw({}, reader))).toBe('NOT_YOUR_PART_IN_SCRUTINY');
  });

  it('is of a size that a panel can read, and never of nothing', () => {
    for (const size of [0, 101, 1.5]) expect(answerTo(frozen, draw({ size }))).toBe('SAMPLE_SIZE_OUT_OF_RANGE');
    expect(answerTo(frozen, draw({ cases: [] }))).toBe('NOTHING_TO_DRAW_FROM');
  });
});

describe('The panel’s questions', () => {
  it('are set before anybody answers, and stand from then on', () => {
    expect(answerTo([], ask())).toBe(1);
    expect(answerTo(drawn, ask())).toBe(1);
    expect(answerTo([...passed, score()], ask())).toBe('QUESTIONS_ANSWERED_ALREADY');
  });

  it('say something, each under a code of its own', () => {
    const question = { code: 'Q1', text: words('Why?') };
    expect(answerTo([], ask({ questions: [] }))).toBe('WORDS_REQUIRED');
    expect(answerTo([], ask({ questions: [{ code: 'Q1', text: words(' ') }] }))).toBe('WORDS_REQUIRED');
    expect(answerTo([], ask({ questions: [question, question] }))).toBe('WORDS_REQUIRED');
    expect(answerTo([], ask({ by: panelMember }))).toBe('NOT_YOUR_PART_IN_SCRUTINY');
  });
});

describe('A summary', () => {
  it('goes to the panel once a second person has read it, never its writer', () => {
    const written = [...drawn, write()];
    expect(answerTo(written, check('PASSED', { by: writer }))).toBe('SECOND_PERSON_NEEDED');
    expect(answerTo(written, check('RETURNED', { by: writer }))).toBe('SECOND_PERSON_NEEDED');
    expect(caseOf(...written, check('PASSED'))?.check?.result).toBe('PASSED');
    expect(answerTo(passed, check('PASSED'))).toBe(0);
  });

  it('is given back with a reason, and is written anew before anybody reads it again', () => {
    expect(answerTo([...drawn, write()], check('RETURNED', { reason: ofCase(' ') }))).toBe('WORDS_REQUIRED');
    const returned = [...drawn, write(), check('RETURNED')];
    expect(answerTo(returned, check('PASSED'))).toBe('SUMMARY_NOT_WRITTEN');
    const rewritten = [...returned, write({ by: reader, at: later(1) })];
    expect(caseOf(...rewritten)).not.toHaveProperty('check');
    expect(answerTo(rewritten, check('PASSED', { textOf: later(1) }))).toBe('SECOND_PERSON_NEEDED');
    expect(answerTo(rewritten, check('PASSED', { textOf: later(1), by: writer }))).toBe(1);
  });

  it('is passed as it was read: not where another text took its place meanwhile', () => {
    expect(answerTo([...drawn, write(), write({ at: later(1) })], check('PASSED'))).toBe('SUMMARY_REWRITTEN');
    expect(answerTo(drawn, check('PASSED'))).toBe('SUMMARY_NOT_WRITTEN');
  });

  it('is taken back from the panel by anybody who may write one, and only then written anew', () => {
    expect(answerTo(passed, write())).toBe('SUMMARY_PASSED_ALREADY');
    const takenBack = [...passed, check('RETURNED', { by: writer })];
    expect(answerTo(takenBack, score())).toBe('SUMMARY_NOT_PASSED');
    expect(answerTo(takenBack, write({ at: later(1) }))).toBe(1);
  });

  it('is of a case in the sample, by somebody who looks after cases, and says something', () => {
    expect(answerTo(drawn, write({ caseId: nobodysCase }))).toBe('NOT_IN_SAMPLE');
    expect(answerTo(frozen, write())).toBe('SAMPLE_NOT_DRAWN');
    expect(answerTo(drawn, write({ by: secretary }))).toBe('NOT_YOUR_PART_IN_SCRUTINY');
    expect(answerTo(drawn, check('PASSED', { by: panelMember }))).toBe('NOT_YOUR_PART_IN_SCRUTINY');
    expect(answerTo(drawn, check('PASSED', { caseId: nobodysCase }))).toBe('NOT_IN_SAMPLE');
    expect(answerTo(drawn, write({ summary: ofCase(' ') }))).toBe('WORDS_REQUIRED');
  });
});

describe('A member of the panel', () => {
  it('scores what they were given to read, question by question, and may think again', () => {
    expect(answerTo(passed, score())).toBe(1);
    const again = caseOf(...passed, score(), score({ score: 3 }), score({ by: otherMember }));
    expect(again?.scores.map(({ member, score: given }) => [member, given])).toEqual([
      [panelMember.staffId, 3],
      [otherMember.staffId, 2],
    ]);
  });

  it('neither reads nor scores a case that they recognise, and what they said of it before counts no more', () => {
    expect(answerTo([...passed, recognise()], score())).toBe('CASE_RECOGNISED');
    expect(caseOf(...passed, score(), recognise())?.scores).toEqual([]);
    expect(answerTo([...passed, recognise()], recognise())).toBe(0);
    expect(answerTo([...passed, recognise()], score({ by: otherMember }))).toBe(1);
  });

  it('has nothing to score but the panel’s own questions on its own scale', () => {
    expect(answerTo(passed, score({ question: 'Q9' }))).toBe('QUESTION_UNKNOWN');
    expect(answerTo(passed, score({ score: 5 }))).toBe('SCORE_UNKNOWN');
    expect(answerTo(drawn, score())).toBe('SUMMARY_NOT_PASSED');
    expect(answerTo(drawn, recognise())).toBe('SUMMARY_NOT_PASSED');
    expect(answerTo(passed, score({ caseId: nobodysCase }))).toBe('NOT_IN_SAMPLE');
    expect(answerTo(passed, recognise({ caseId: nobodysCase }))).toBe('NOT_IN_SAMPLE');
    for (const command of [score({ by: reader }), recognise({ by: secretary })])
      expect(answerTo(passed, command)).toBe('NOT_YOUR_PART_IN_SCRUTINY');
  });
});

it('keeps what came of the draw as it was written', () => {
  const { sample, questions } = stateOf(...passed);
  expect([sample?.drawnFrom, sample?.excluded, sample?.cases[0]?.caseId]).toEqual([40, [{ reason: 'PROCEEDINGS', n: 2 }], theCase]);
  expect(questions.map(({ code }) => code)).toEqual(['Q1']);
});
