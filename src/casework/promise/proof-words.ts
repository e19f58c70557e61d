import type { Happening } from '../../domain/obligations/engine/happening';
import { channels } from '../../domain/reference-data/channels';
import { labelOf } from '../../domain/reference-data/entry';
import { keyEventTypes } from '../../domain/reference-data/key-event-types';
import { reviewTypes } from '../../domain/reference-data/review-types';
import { audiences, offerAnswers, supportOffers } from '../../domain/reference-data/staff-victims';
import { plainWords } from '../case-timeline/words/code-words';

type Plain = Exclude<Happening['fact'], 'CONTACT' | 'REVIEW' | 'KEY_EVENT' | 'NOTICE_GIVEN' | 'SUPPORT_OFFERED' | 'OFFICER_APPOINTED'>;

const plain: { readonly [F in Plain]: string } = {
  RISK: 'Risk assessed',
  DIRECTION_GIVEN: 'Direction given',
  COLLEAGUE_ALLEGED: 'A colleague was alleged to be the perpetrator',
  ALLEGATION_CONFIRMED: 'A second person looked at what is alleged',
  OFFICER_RELIEVED: 'Somebody was relieved',
  CONFLICT_CHECKED: 'Checked for a conflict, none found',
  REFERENCE_LINKED: 'Record linked',
  WELLBEING_ASSESSED: 'Wellbeing assessed',
  CONSENT_GIVEN: 'They agreed',
  PROMISE_DECLINED: 'They declined the point',
  PROMISE_TAKEN_UP: 'They wanted it after all',
  DISAGREEMENT_ANSWERED: 'The disagreement was answered',
  PROMISE_ANSWERED: 'They answered',
  DIRECTION_DISCHARGED: 'Direction carried out',
  CASE_OPENED: 'Case opened',
  NEEDS_ASSESSED: 'Needs assessed',
  CONTACT_PLAN_AGREED: 'Contact plan agreed',
  REFERRAL_MADE: 'Referral made',
  REFERRAL_DECLINED: 'They declined a referral',
  NO_CONTACT_REQUESTED: 'They asked for no contact',
  CONTACT_WELCOMED_AGAIN: 'They welcomed contact again',
  INCIDENT_LINKED: 'Another incident linked',
  HEALTH_AND_SAFETY_REPORTED: 'Health and safety report, or why none is needed, recorded',
  STATEMENT_TAKER_NAMED: 'Somebody named to take the statement',
  EVIDENCE_CHECKED: 'Evidence looked for',
  LESSON_RECORDED: 'Lesson recorded, or that there is none',
  POST_CLOSURE_CHECKED: 'Checked how they are after closing',
  CLOSURE_CONFIRMED: 'Closing agreed to',
  PROMISE_ASKED: 'They were asked',
  CLOSURE_PROPOSED: 'Closing proposed',
  CASE_CLOSED: 'Case closed',
  CASE_REOPENED: 'Case reopened',
};

/** What was done, in a few words and without a name or a word of what was said: `Reached: telephone`, `Told: the local commander`. */
export function proofWords(happening: Happening): string {
  switch (happening.fact) {
    case 'CONTACT':
      return `${happening.outcome === 'SENT' ? 'Sent' : 'Reached'}: ${labelOf(channels, happening.channel).toLowerCase()}`;
    case 'REVIEW':
      return `Review: ${labelOf(reviewTypes, happening.type).toLowerCase()}`;
    case 'KEY_EVENT':
      return labelOf(keyEventTypes, happening.type);
    case 'NOTICE_GIVEN':
      return `Told: ${labelOf(audiences, happening.audience).toLowerCase()}`;
    case 'SUPPORT_OFFERED':
      return `Offered: ${labelOf(supportOffers, happening.offer).toLowerCase()}. ${labelOf(offerAnswers, happening.answer)}`;
    case 'OFFICER_APPOINTED':
      return `${plainWords(happening.role)} named`;
    default:
      return plain[happening.fact];
  }
}
