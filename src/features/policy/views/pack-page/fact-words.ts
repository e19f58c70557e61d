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
    default:
      return plainWords[fact.fact];
  }
}

function contactWords({ meaningful, outcomes, channels: ways, purposes, aboutCause, byNobodyOnTheCase, upTo }: ContactPattern): string {
  return [
    meaningful ? 'Reached, with a purpose served' : outcomes ? anyOf(contactOutcomes, outcomes) : 'Contact',
    ...(ways ? [`by ${anyOf(channels, ways).toLowerCase()}`] : []),
    ...(purposes ? [`for: ${anyOf(contactPurposes, purposes)}`] : []),
    ...(aboutCause ? ['about it'] : []),
    ...(byNobodyOnTheCase ? ['by somebody with no part in the case'] : []),
    ...(upTo ? [`also up to ${clockWords(upTo)} before`] : []),
  ].join(', ');
}

const anyOf = (labels: Labels, codes: readonly string[]): string => codes.map((code) => labelOf(labels, code)).join(' or ');
