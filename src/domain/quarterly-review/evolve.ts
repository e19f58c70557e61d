import type { QuarterlyReviewEvent, ReviewDataOf } from './events';
import { evolveScrutiny } from './evolve-scrutiny';
import type { Action, Concern, QuarterlyReviewState } from './state';

export function evolve(state: QuarterlyReviewState, event: QuarterlyReviewEvent): QuarterlyReviewState {
  switch (event.type) {
    case 'PackFrozen': {
      const { figures: _figures, published: _published, ...pack } = event.data;
      return { ...state, period: pack.period, pack };
    }
    case 'DecisionRecorded': {
      const { recordedBy: _by, ...decision } = event.data;
      return { ...state, decisions: [...state.decisions, decision] };
    }
    case 'ActionAgreed': {
      const { agreedBy: _by, ...action } = event.data;
      return { ...state, actions: [...state.actions, { ...action, followUps: [] }] };
    }
    case 'ActionFollowedUp':
      return { ...state, actions: state.actions.map((one) => (one.actionId === event.data.actionId ? followedUp(one, event.data) : one)) };
    case 'ConcernRaised': {
      const { recordedAt: _at, recordedBy: _by, ...concern } = event.data;
      return { ...state, concerns: [...state.concerns, concern] };
    }
    case 'ConcernAnswered': {
      const { answeredBy: _by, ...answer } = event.data;
      return {
        ...state,
        concerns: changed(state.concerns, answer.concernId, ({ cameOfIt: _earlier, ...one }) => ({
          ...one,
          ...answer,
          isPublishedAsItStands: false,
        })),
      };
    }
    case 'ConcernPublished':
      return { ...state, concerns: changed(state.concerns, event.data.concernId, (one) => published(one, event.data)) };
    case 'ScrutinySampleDrawn':
    case 'PanelQuestionsSet':
    case 'ScrutinySummaryWritten':
    case 'ScrutinySummaryChecked':
    case 'CaseRecognised':
    case 'PanelScoreGiven':
      return evolveScrutiny(state, event);
  }
}

function followedUp(action: Action, { actionId: _id, followedUpAt, followedUpBy, ...up }: ReviewDataOf<'ActionFollowedUp'>): Action {
  const followUps = [...action.followUps, { ...up, at: followedUpAt, by: followedUpBy }];
  return { ...action, dueOn: up.dueOn ?? action.dueOn, followUps };
}

/** The texts as they stand now: a later answer waits until it is published itself. */
function published(concern: Concern, { publishedAt: at }: ReviewDataOf<'ConcernPublished'>): Concern {
  const { did, cameOfIt } = concern;
  return did ? { ...concern, isPublishedAsItStands: true, published: { at, did, ...(cameOfIt && { cameOfIt }) } } : concern;
}

const changed = (concerns: readonly Concern[], concernId: string, change: (concern: Concern) => Concern): readonly Concern[] =>
  concerns.map((one) => (one.concernId === concernId ? change(one) : one));
