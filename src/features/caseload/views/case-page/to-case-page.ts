import { attemptsSince, lastReached } from '../../../../casework/case-file/last-reached';
import type { Entry } from '../../../../casework/case-timeline/entries';
import { foldOwnFacts } from '../../../../casework/case-timeline/own-facts';
import type { Say } from '../../../../casework/case-timeline/words/entry-words';
import type { OwedDuty } from '../../../../casework/obligations/due-question';
import type { CalendarOf } from '../../../../casework/obligations/words/worked-out';
import type { SafeContactNotice } from '../../../../casework/safe-contact/safe-contact';
import type { PersonState } from '../../../../domain/person/state';
import { caseReference } from '../../../../domain/support-case/case-reference';
import type { Instant } from '../../../../kernel/instant';
import type { CasePicture } from '../case-pictures';
import type { CaseActions } from './case-actions';
import { caseDuties } from './case-duties';
import { caseFacts } from './case-facts';
import { casePeople } from './case-people';
import { reviewTagOf, riskTagOf, statusTagOf } from './case-standing';
import { type EntryDeeds, newestFirst, timelineItem } from './timeline-item';

export type CasePageParts = {
  readonly picture: CasePicture;
  readonly person: PersonState | undefined;
  readonly notice: SafeContactNotice;
  readonly duties: readonly OwedDuty[];
  readonly calendarOf: CalendarOf;
  readonly entries: readonly Entry[];
  readonly actions: CaseActions;
  readonly deeds: EntryDeeds;
  readonly namesPerpetrators: boolean;
  /** The whole history, or its newest part. */
  readonly whole: boolean;
  readonly at: Instant;
  readonly say: Say;
};

const newestPart = 60;

/** The case page: whom it is about and how to reach them safely first, then what to do next, then what happened. */
export function toCasePage({
  calendarOf,
  picture,
  person,
  notice,
  duties,
  entries,
  actions,
  deeds,
  namesPerpetrators,
  whole,
  at,
  say,
}: CasePageParts) {
  const { file, caseId } = picture;
  const reached = lastReached(file);
  const attempts = attemptsSince(file);
  const told = newestFirst(foldOwnFacts(entries));
  const shown = told.slice(0, whole ? undefined : newestPart);
  const showsTexts = !file.textsSealed;
  const name = person?.name && say.open(person.name);
  return {
    caseId,
    reference: file.reference,
    name,
    pronouns: person?.pronouns && say.open(person.pronouns),
    otherNames: person?.otherNames && 'value' in person.otherNames ? person.otherNames.value.join(', ') : undefined,
    personHref: file.personId && `/people/${file.personId}`,
    planHref: file.personId && `/people/${file.personId}/contact-plan`,
    status: statusTagOf(file),
    risk: riskTagOf(file),
    review: reviewTagOf(file),
    duplicate: file.duplicateOf && { reference: caseReference(file.duplicateOf as typeof caseId), href: `/cases/${file.duplicateOf}` },
    offeredTo: file.access.offeredToLpu,
    notice,
    facts: caseFacts(file, say, showsTexts),
    summary: showsTexts && file.summary ? say.open(file.summary) : undefined,
    textsSealed: file.textsSealed,
    people: casePeople(file, person, say, at, namesPerpetrators),
    lastReachedAt: reached?.occurredAt,
    attempts: attempts.length,
    lastAttemptAt: attempts.at(-1)?.occurredAt,
    lastReviewAt: file.lastReview?.occurredAt,
    nextReviewOn: file.nextReviewOn,
    directions: file.directions.map(({ directionId, what, to, dueAt }) => ({
      what: what ? say.open(what) : 'The words of this direction were sealed.',
      to: say.nameOf(to),
      dueAt,
      isOverdue: dueAt < at,
      href: deeds.discharge ? `/cases/${caseId}/directions/${directionId}/discharge` : undefined,
    })),
    actions,
    duties: caseDuties(duties, at, calendarOf),
    timeline: shown.map((one) => timelineItem(one, say, deeds)),
    earlier: told.length > shown.length ? { count: told.length - shown.length, href: `/cases/${caseId}?history=whole#history` } : undefined,
  };
}
