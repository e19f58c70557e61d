import type { QuarterlyReviewEvent } from './events';
import type { QuarterlyReviewState, SampledCase } from './state';

export type ScrutinyEvent = Extract<
  QuarterlyReviewEvent,
  {
    type:
      | 'ScrutinySampleDrawn'
      | 'PanelQuestionsSet'
      | 'ScrutinySummaryWritten'
      | 'ScrutinySummaryChecked'
      | 'CaseRecognised'
      | 'PanelScoreGiven';
  }
>;

export function evolveScrutiny(state: QuarterlyReviewState, event: ScrutinyEvent): QuarterlyReviewState {
  switch (event.type) {
    case 'ScrutinySampleDrawn': {
      const { cases, ...sample } = event.data;
      return { ...state, sample: { ...sample, cases: cases.map((caseId) => ({ caseId, recognisedBy: [], scores: [] })) } };
    }
    case 'PanelQuestionsSet':
      return { ...state, questions: event.data.questions };
    case 'ScrutinySummaryWritten': {
      const { caseId, summary: text, writtenBy, writtenAt } = event.data;
      return changed(state, caseId, ({ check: _earlier, ...one }) => ({ ...one, summary: { text, writtenBy, writtenAt } }));
    }
    case 'ScrutinySummaryChecked': {
      const { caseId, checkedBy: by, checkedAt: at, ...check } = event.data;
      return changed(state, caseId, (one) => ({ ...one, check: { ...check, by, at } }));
    }
    case 'CaseRecognised': {
      const { caseId, member } = event.data;
      return changed(state, caseId, (one) => recognised(one, member));
    }
    case 'PanelScoreGiven': {
      const { caseId, givenAt: at, ...given } = event.data;
      return changed(state, caseId, (one) => scored(one, { ...given, at }));
    }
  }
}

/** What they said of it before they knew whose it was counts no more. */
const recognised = (one: SampledCase, member: SampledCase['recognisedBy'][number]): SampledCase => ({
  ...one,
  recognisedBy: [...one.recognisedBy, member],
  scores: one.scores.filter((score) => score.member !== member),
});

const scored = (one: SampledCase, given: SampledCase['scores'][number]): SampledCase => ({
  ...one,
  scores: [...one.scores.filter(({ member, question }) => member !== given.member || question !== given.question), given],
});

const changed = (state: QuarterlyReviewState, caseId: string, change: (one: SampledCase) => SampledCase): QuarterlyReviewState =>
  state.sample
    ? {
        ...state,
        sample: { ...state.sample, cases: state.sample.cases.map((one) => (one.caseId === caseId ? change(one) : one)) },
      }
    : state;
