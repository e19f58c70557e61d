import type { Instant } from '../../../kernel/instant';
import { msOfClock } from '../clocks/elapsed';
import { laterBy } from '../clocks/later-by';
import { isMeaningful } from '../../support-case/is-meaningful';
import type { ContactPattern, FactPattern, Rule } from '../policy-pack/rule-shape';
import type { Happening } from './happening';
import type { Obligation, Owed } from './owed';
import { isWhatOfPromise } from './promise-matches';

type Contact = Extract<Happening, { fact: 'CONTACT' }>;

function contactIs(pattern: ContactPattern, contact: Contact): boolean {
  const { meaningful, outcomes, channels, purposes, byNobodyOnTheCase, byPart, withContent } = pattern;
  return (
    (!meaningful || isMeaningful(contact)) &&
    (!outcomes || (outcomes.includes(contact.outcome) && !contact.byStranger)) &&
    (!channels || channels.includes(contact.channel)) &&
    (!purposes || contact.purposes.some((purpose) => purposes.includes(purpose))) &&
    (!byNobodyOnTheCase || contact.byNobodyOnTheCase) &&
    (!byPart || contact.byParts.includes(byPart)) &&
    (!withContent || contact.withContent)
  );
}

/** Whether a happening is what a pattern names, whatever duty it is asked for. */
export function isWhat(pattern: FactPattern, happening: Happening): boolean {
  if (happening.isStruck) return false;
  switch (pattern.fact) {
    case 'CONTACT':
      return happening.fact === 'CONTACT' && contactIs(pattern, happening);
    case 'REVIEW':
      return happening.fact === 'REVIEW' && pattern.types.includes(happening.type);
    case 'KEY_EVENT':
      return (
        happening.fact === 'KEY_EVENT' &&
        pattern.types.includes(happening.type) &&
        (!pattern.outcomeTypes || pattern.outcomeTypes.includes(happening.outcomeType ?? 0))
      );
    case 'RISK_ASSESSED':
      return happening.fact === 'RISK' && happening.isAssessment;
    case 'RISK_RAISED':
      return happening.fact === 'RISK' && happening.isRaised;
    default:
      return isWhatOfPromise(pattern, happening);
  }
}

/** A contact that names key events told of those; one that names none told of all that had happened by then, if it was an update. */
const toldOf = (cause: Happening, contact: Contact): boolean =>
  contact.about ? contact.about.includes(cause.eventId) : contact.purposes.includes('UPDATE');

/** What repeats begins with its like, and a review judges what there was to judge: such a one counts only if it came after, in one minute too. */
const mustFollow = (cause: Happening | undefined, { fact }: Happening): boolean =>
  cause !== undefined &&
  (fact === 'REVIEW' ||
    (fact === 'CONTACT' && cause.fact === 'CONTACT') ||
    (fact === 'PROMISE_DECLINED' && (cause.fact === 'PROMISE_DECLINED' || cause.fact === 'PROMISE_TAKEN_UP')));

const follows = (happening: Happening, startedAt: Instant, cause: Happening | undefined): boolean =>
  happening.occurredAt > startedAt || (happening.occurredAt === startedAt && cause !== undefined && happening.order > cause.order);

function inTime(pattern: FactPattern, happening: Happening, { startedAt }: Obligation, cause: Happening | undefined): boolean {
  // What was done before the report was taken down was done for this case all the same.
  if (cause?.fact === 'CASE_OPENED') return true;
  // A case that was opened again is reviewed anew, whatever moment the reopening is given; there is one first review.
  if (cause?.fact === 'CASE_REOPENED' && happening.fact === 'REVIEW') {
    if (happening.order < cause.order) return false;
    if (happening.type === 'INSPECTOR_FIRST') return true;
  }
  if (mustFollow(cause, happening)) return follows(happening, startedAt, cause);
  // A clock may start when the news was received: telling of it counts from when it happened.
  const since: Instant = cause?.fact === 'KEY_EVENT' && cause.occurredAt < startedAt ? cause.occurredAt : startedAt;
  const allowed = pattern.fact === 'CONTACT' && pattern.upTo ? laterBy(since, -msOfClock(pattern.upTo)) : since;
  return happening.occurredAt >= allowed;
}

/** Whether this happening is what one of these patterns asks for, for this very duty. */
function answers(patterns: readonly FactPattern[], happening: Happening, duty: Obligation, cause: Happening | undefined): boolean {
  if (happening.eventId === duty.causedBy) return false;
  return patterns.some((pattern) => {
    if (!isWhat(pattern, happening) || !inTime(pattern, happening, duty, cause)) return false;
    if (happening.fact === 'DIRECTION_DISCHARGED') return happening.directionId === duty.directionId;
    if (happening.fact === 'ALLEGATION_CONFIRMED') return cause?.fact === 'COLLEAGUE_ALLEGED' && cause.subjectId === happening.subjectId;
    if (happening.fact === 'DISAGREEMENT_ANSWERED') return cause?.fact === 'PROMISE_ANSWERED' && cause.point === happening.point;
    if (happening.fact !== 'CONTACT' || pattern.fact !== 'CONTACT' || !pattern.aboutCause) return true;
    return cause !== undefined && toldOf(cause, happening);
  });
}

export const causeOf = ({ happenings }: Owed, { causedBy }: Pick<Obligation, 'causedBy'>): Happening | undefined =>
  happenings.find(({ eventId }) => eventId === causedBy);

/** Whether the entry that caused a duty, as it stands after corrections, would cause it still. What began it otherwise (a raised risk) stands. */
export const isStillCaused = ({ when }: Rule, cause: Happening | undefined): boolean =>
  !cause || (!cause.isStruck && (when.every(({ fact }) => fact !== cause.fact) || when.some((pattern) => isWhat(pattern, cause))));

export const meets = (rule: Rule, happening: Happening, duty: Obligation, cause: Happening | undefined): boolean =>
  answers(rule.metBy, happening, duty, cause);

export const declines = (rule: Rule, happening: Happening, duty: Obligation, cause: Happening | undefined): boolean =>
  rule.declinedBy !== undefined && answers(rule.declinedBy, happening, duty, cause);
