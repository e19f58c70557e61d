import type { Happening } from '../../../domain/obligations/engine/happening';
import { channels } from '../../../domain/reference-data/channels';
import { labelOf } from '../../../domain/reference-data/entry';
import { reviewTypes } from '../../../domain/reference-data/review-types';
import { audiences, offerAnswers, supportOffers } from '../../../domain/reference-data/staff-victims';
import { plainWords } from '../../case-timeline/words/code-words';
import { owedByWords } from '../../obligations/words/owed-by-words';

type Contact = Extract<Happening, { fact: 'CONTACT' }>;

/**
 * The fact that proves a piece of the promise, in words: "Telephone call by the supervisor". `named`: the colleague whom it names. Nothing
 * of what was said, and nothing of the investigation.
 */
export function proofWords(happening: Happening, named: string | undefined): string {
  switch (happening.fact) {
    case 'CONTACT':
      return contactWords(happening);
    case 'REVIEW':
      return labelOf(reviewTypes, happening.type);
    case 'OFFICER_APPOINTED':
      return `${named ?? 'Somebody'} named as ${plainWords(happening.role).toLowerCase()}`;
    case 'CONFLICT_CHECKED':
      return `${named ?? plainWords(happening.role)} checked for a conflict: none found`;
    case 'STATEMENT_TAKER_NAMED':
      return `${named ?? 'Somebody'} named to take the statement`;
    case 'NOTICE_GIVEN':
      return `Told: ${labelOf(audiences, happening.audience).toLowerCase()}`;
    case 'SUPPORT_OFFERED':
      return `Offered: ${labelOf(supportOffers, happening.offer).toLowerCase()}. ${labelOf(offerAnswers, happening.answer)}`;
    case 'REFERENCE_LINKED':
      return happening.flagged ? 'Record linked, and flagged as a hate crime or incident' : 'Record linked';
    case 'WELLBEING_ASSESSED':
      return happening.trauma ? 'Wellbeing assessed, with a check for trauma' : 'Wellbeing assessed';
    case 'KEY_EVENT':
      return 'Recorded in the case';
    default:
      return known[happening.fact] ?? plainWords(happening.fact);
  }
}

const known: Readonly<Record<string, string>> = {
  HEALTH_AND_SAFETY_REPORTED: 'Health and safety report made, or why none is needed',
  EVIDENCE_CHECKED: 'Evidence looked for',
  NEEDS_ASSESSED: 'Needs assessed',
  CONTACT_PLAN_AGREED: 'Contact plan agreed',
  REFERRAL_MADE: 'Referred to support',
  REFERRAL_DECLINED: 'Referral offered, and declined',
  CONSENT_GIVEN: 'They agreed that somebody may be told',
  LESSON_RECORDED: 'Lesson recorded, or that there is none',
  POST_CLOSURE_CHECKED: 'Asked how they are after closing',
  CLOSURE_CONFIRMED: 'Closing agreed to',
  PROMISE_ASKED: 'They were asked',
  PROMISE_ANSWERED: 'They gave their own view',
  PROMISE_DECLINED: 'They declined it',
  PROMISE_TAKEN_UP: 'They wanted it after all',
  DISAGREEMENT_ANSWERED: 'What is done about it was written down',
};

const ways: Readonly<Record<string, string>> = { IN_PERSON: 'Face-to-face contact', TELEPHONE: 'Telephone call', VIDEO: 'Video call' };

function contactWords({ channel, byParts }: Contact): string {
  const way = ways[channel] ?? labelOf(channels, channel);
  const [part] = byParts;
  return part === undefined ? way : `${way} by ${owedByWords(part)}`;
}
