import type { KeyEventFact } from '../measures/case-record';

/** Each begins something that a court, a custody officer or a reviewer has still to end. */
const begins: readonly string[] = [
  'BAILED',
  'BAIL_CHANGED',
  'BAIL_BREACHED',
  'RELEASED_UNDER_INVESTIGATION',
  'CHARGED',
  'HEARING_SET',
  'BAIL_HEARING_OUTCOME',
  'WITNESS_CALLED',
  'WARRANT_ISSUED',
];
const ends: readonly string[] = ['NO_FURTHER_ACTION', 'RELEASED_WITHOUT_CHARGE', 'SENTENCED', 'CASE_OUTCOME'];
/** Outcome type 1 is the charge itself: it ends nothing before a court has sat. */
const charged = 1;

const latest = (events: readonly KeyEventFact[]): string =>
  events.reduce((last, { occurredAt }) => (occurredAt > last ? occurredAt : last), '');
const ofType = (events: readonly KeyEventFact[], types: readonly string[]) => events.filter(({ type }) => types.includes(type));

/** Whether a trial, an enquiry on bail or a review of the decision may still be going on, as far as the case tells: in doubt it may. */
export function hasLiveProceedings(events: readonly KeyEventFact[]): boolean {
  const sat = latest(ofType(events, ['HEARING_SET']));
  const ended = ofType(events, ends).filter(({ outcomeType, occurredAt }) => outcomeType !== charged || (sat !== '' && occurredAt > sat));
  const isUnderReview = latest(ofType(events, ['RIGHT_TO_REVIEW_REQUESTED'])) > latest(ofType(events, ['RIGHT_TO_REVIEW_COMPLETED']));
  return isUnderReview || latest(ofType(events, begins)) > latest(ended);
}
