import type { ContactPattern, FactPattern } from '../../../../domain/obligations/policy-pack/rule-shape';
import { channels } from '../../../../domain/reference-data/channels';
import { contactOutcomes } from '../../../../domain/reference-data/contact-outcomes';
import { contactPurposes } from '../../../../domain/reference-data/contact-purposes';
import { labelOf } from '../../../../domain/reference-data/entry';
import { keyEventTypes } from '../../../../domain/reference-data/key-event-types';
import { reviewTypes } from '../../../../domain/reference-data/review-types';
import { clockWords } from './clock-words';

type Plain = Exclude<FactPattern['fact'], 'REVIEW' | 'CONTACT' | 'KEY_EVENT'>;
type Labels = Parameters<typeof labelOf>[0];

const plainWords: Readonly<Record<Plain, string>> = {
  CASE_OPENED: 'Case opened',
  RISK_ASSESSED: 'Risk assessed',
  RISK_RAISED: 'Risk raised',
  NEEDS_ASSESSED: 'Needs assessed',
  CONTACT_PLAN_AGREED: 'Contact plan agreed',
  REFERRAL_MADE: 'Referral made',
  REFERRAL_DECLINED: 'Referral declined',
  NO_CONTACT_REQUESTED: 'The person asked for no routine contact',
  CONTACT_WELCOMED_AGAIN: 'The person welcomes contact again',
  INCIDENT_LINKED: 'Another incident linked',
  COLLEAGUE_ALLEGED: 'A colleague alleged to have done it',
  ALLEGATION_CONFIRMED: 'A second person looked at what is alleged of a colleague',
  OFFICER_APPOINTED: 'Somebody appointed',
  OFFICER_RELIEVED: 'Somebody relieved',
  CONFLICT_CHECKED: 'Checked for a conflict',
  REFERENCE_LINKED: 'Crime or incident record linked',
  HEALTH_AND_SAFETY_REPORTED: 'Health and safety report, or why none is needed',
  STATEMENT_TAKER_NAMED: 'Somebody named to take the statement',
  EVIDENCE_CHECKED: 'Evidence looked for',
  NOTICE_GIVEN: 'Somebody told',
  WELLBEING_ASSESSED: 'Wellbeing assessed',
  SUPPORT_OFFERED: 'Support offered',
  CONSENT_GIVEN: 'Consent given',
  LESSON_RECORDED: 'Lesson recorded, or that there is none',
  POST_CLOSURE_CHECKED: 'Checked after closing',
  CLOSURE_CONFIRMED: 'Closing agreed to by the senior lead',
  PROMISE_DECLINED: 'Point of the promise declined',
  PROMISE_TAKEN_UP: 'Point of the promise wanted after all',
  PROMISE_ASKED: 'Asked whether the promise is kept',
  PROMISE_ANSWERED: 'Victim’s own answer',
  PROMISE_DISPUTED: 'Victim says that a point is not kept',
  DISAGREEMENT_ANSWERED: 'Senior lead’s answer to a disagreement',
  DIRECTION_GIVEN: 'Direction given',
  DIRECTION_DISCHARGED: 'Direction discharged',
  CLOSURE_PROPOSED: 'Closure proposed',
  CASE_CLOSED: 'Case closed',
  CASE_REOPENED: 'Case reopened',
};

/** What causes or meets a duty, as people say it. */
export function factWords(fact: FactPattern): string {
  switch (fact.fact) {
    case 'REVIEW':
      return anyOf(reviewTypes, fact.types);
    case 'KEY_EVENT':
      return `${anyOf(keyEventTypes, fact.types)}${fact.outcomeTypes ? ` (outcome ${fact.outcomeTypes.join(', ')})` : ''}`;
    case 'CONTACT':
      return contactWords(fact);
    case 'OFFICER_APPOINTED':
    case 'OFFICER_RELIEVED':
    case 'CONFLICT_CHECKED':
      return withWhat(fact.fact, fact.roles);
    case 'NOTICE_GIVEN':
      return withWhat(fact.fact, fact.audiences);
    case 'SUPPORT_OFFERED':
      return withWhat(fact.fact, [...fact.offers, ...(fact.answers ?? [])]);
    case 'CONSENT_GIVEN':
      return withWhat(fact.fact, fact.scopes);
    case 'PROMISE_DECLINED':
    case 'PROMISE_TAKEN_UP':
      return withWhat(fact.fact, fact.points);
    default:
      return plainWords[fact.fact];
  }
}

const withWhat = (fact: Plain, codes: readonly string[]): string =>
  `${plainWords[fact]} (${codes.map((code) => code.replaceAll('_', ' ').toLowerCase()).join(', ')})`;

function contactWords({ meaningful, outcomes, channels: ways, purposes, aboutCause, ...by }: ContactPattern): string {
  const { byNobodyOnTheCase, byPart, withContent, upTo } = by;
  return [
    meaningful ? 'Reached, with a purpose served' : outcomes ? anyOf(contactOutcomes, outcomes) : 'Contact',
    ...(ways ? [`by ${anyOf(channels, ways).toLowerCase()}`] : []),
    ...(purposes ? [`for: ${anyOf(contactPurposes, purposes)}`] : []),
    ...(aboutCause ? ['about it'] : []),
    ...(byNobodyOnTheCase ? ['by somebody with no part in the case'] : []),
    ...(byPart ? [`by the ${byPart.replaceAll('_', ' ').toLowerCase()}`] : []),
    ...(withContent ? ['with what was said'] : []),
    ...(upTo ? [`also up to ${clockWords(upTo)} before`] : []),
  ].join(', ');
}

const anyOf = (labels: Labels, codes: readonly string[]): string => codes.map((code) => labelOf(labels, code)).join(' or ');
