import type { Moment } from '../moments';
import { day, hour, minute, toInstant, toLocalDate } from '../moments';
import type { CaseId, IncidentId } from '../../../kernel/ids';
import { lpuPlaces } from '../cast/places';
import { mishapWords, riskWords } from '../words/casework-words';
import { reviewWords } from '../words/review-words';
import { contactWords } from '../words/contact-words';
import { say } from '../words/say';
import { reach } from './contacting';
import { review } from './reviewing';
import type { Teller } from './teller';

/** What this case's fate brings, once its first days are over. */
export function meetFate(teller: Teller): void {
  const { chance, plan } = teller;
  const at = teller.now + chance.int(8, 90) * hour;
  switch (plan.fate) {
    case 'RISK_RAISED':
      return raiseRisk(teller, at);
    case 'RECLASSIFIED':
      return reclassify(teller, at);
    case 'HANDED_OVER':
    case 'HAND_OVER_DECLINED':
    case 'OFFER_WITHDRAWN':
      return handOver(teller, at, plan.fate);
    case 'CONFLICT':
      return declareConflict(teller, at);
    case 'EXEMPT':
      teller.deed(teller.staff.seniorLead, at, at, { type: 'ExemptFirstReview', data: { reason: say(chance, mishapWords.exempt) } });
      return;
    case 'NO_CONTACT':
      return noContact(teller, at);
    case 'DIED':
      teller.deed(teller.officer, at, at, {
        type: 'RecordPersonDied',
        data: { learntAt: toInstant(at), diedOn: toLocalDate(at - chance.int(1, 5) * day), note: say(chance, mishapWords.died) },
      });
      teller.noContact = true;
      return;
    case 'DUAL_ROLE':
      teller.deed(teller.officer, at, at, { type: 'DeclareDualRole', data: { reason: say(chance, mishapWords.dualRole) } });
      return;
    default:
      if (plan.earlier) linkEarlier(teller, plan.earlier.caseId, at);
  }
}

function raiseRisk(teller: Teller, at: Moment): void {
  const { chance } = teller;
  const risk = teller.risk === 'STANDARD' || teller.risk === 'NOT_ASSESSED' ? 'MEDIUM' : 'HIGH';
  teller.deed(teller.support, at, at + chance.int(5, 60) * minute, {
    type: 'AssessRisk',
    data: { occurredAt: toInstant(at), risk, factors: chance.some(riskWords.factors, 3), note: say(chance, riskWords.raised) },
  });
  teller.risk = risk;
  review(teller, teller.reviewer, teller.now + chance.int(2, 22) * hour, 'BROUGHT_FORWARD', {
    words: reviewWords.forward,
    directions: chance.int(1, 2),
  });
}

function reclassify(teller: Teller, at: Moment): void {
  const { chance, plan } = teller;
  const toCrime = teller.kind !== 'HATE_CRIME';
  const change = toCrime ? 'CRIME' : chance.chance(0.4) ? 'INCIDENT' : 'STRAND';
  const kind = change === 'CRIME' ? 'HATE_CRIME' : change === 'INCIDENT' ? 'NON_CRIME_HATE_INCIDENT' : teller.kind;
  const added = plan.strands.some((strand) => strand.strand === 'RELIGION') ? 'RACE' : 'RELIGION';
  teller.deed(teller.supervisor, at, at, {
    type: 'Reclassify',
    data: {
      kind,
      strands: change === 'STRAND' ? [...plan.strands, { strand: added }] : plan.strands,
      reason: say(chance, { CRIME: mishapWords.toCrime, INCIDENT: mishapWords.toIncident, STRAND: mishapWords.strandAdded }[change]),
      ...(change === 'CRIME' && { crimeReference: `R${plan.number + 70_000}/26` }),
    },
  });
  teller.kind = kind;
}

function handOver(teller: Teller, at: Moment, how: 'HANDED_OVER' | 'HAND_OVER_DECLINED' | 'OFFER_WITHDRAWN'): void {
  const { chance } = teller;
  const to = chance.pick(lpuPlaces.filter((place) => place.code !== teller.unit.lpu)).code;
  const receiving = teller.unitOf(to);
  teller.deed(teller.supervisor, at, at, { type: 'OfferResponsibility', data: { to, reason: say(chance, mishapWords.handOver) } });
  const answered = teller.now + chance.int(3, 70) * hour;
  if (how === 'OFFER_WITHDRAWN') {
    teller.deed(teller.supervisor, answered, answered, { type: 'WithdrawResponsibilityOffer', data: {} });
    return;
  }
  const theirs = chance.pick(receiving.supervisors);
  if (how === 'HAND_OVER_DECLINED') {
    teller.deed(theirs, answered, answered, { type: 'DeclineResponsibility', data: { reason: say(chance, mishapWords.declined) } });
    return;
  }
  teller.deed(theirs, answered, answered, { type: 'AcceptResponsibility', data: {} });
  teller.unit = receiving;
  teller.supervisor = theirs;
  teller.support = chance.pick(receiving.supportOfficers);
  teller.officer = chance.pick(receiving.officers);
  teller.reviewer = receiving.inspectors[0] ?? teller.reviewer;
  teller.deed(theirs, teller.now, teller.now, {
    type: 'AppointOfficer',
    data: { role: 'SUPPORT_OFFICER', staffId: teller.support.staffId },
  });
  teller.deed(theirs, teller.now, teller.now, {
    type: 'AppointOfficer',
    data: { role: 'OFFICER_IN_CASE', staffId: teller.officer.staffId },
  });
}

/** The officer in the case finds that they know somebody in it: out of it at once, and another takes it on. */
function declareConflict(teller: Teller, at: Moment): void {
  const { chance, unit } = teller;
  const conflicted = teller.officer;
  teller.deed(conflicted, at, at, { type: 'DeclareConflict', data: { reason: say(chance, mishapWords.conflict) } });
  teller.officer = chance.pick(unit.officers.filter((member) => member !== conflicted));
  teller.directions.splice(
    0,
    teller.directions.length,
    ...teller.directions.map((direction) => ({ ...direction, to: direction.to === conflicted ? teller.officer : direction.to })),
  );
  teller.deed(teller.supervisor, teller.now, teller.now + chance.int(10, 300) * minute, {
    type: 'AppointOfficer',
    data: { role: 'OFFICER_IN_CASE', staffId: teller.officer.staffId },
  });
}

function noContact(teller: Teller, at: Moment): void {
  const { chance, support } = teller;
  const asked = reach(teller, at, { purposes: ['UPDATE'], note: 'They would rather not be rung again. I thanked them for telling me.' });
  teller.deed(support, asked, teller.now, {
    type: 'RequestNoContact',
    data: { how: 'TELEPHONE', occurredAt: toInstant(asked), words: say(chance, mishapWords.noContact) },
  });
  teller.noContact = true;
  if (!chance.chance(0.3)) return;
  const back = teller.now + chance.int(9, 30) * day;
  teller.noContact = false;
  const rang = reach(teller, back, { purposes: ['UPDATE'], note: say(chance, contactWords.inbound), inbound: true, channel: 'TELEPHONE' });
  teller.deed(support, rang, teller.now, {
    type: 'WelcomeContactAgain',
    data: { how: 'TELEPHONE', occurredAt: toInstant(rang), words: say(chance, mishapWords.welcomeAgain) },
  });
}

function linkEarlier(teller: Teller, linkedCaseId: CaseId, at: Moment): void {
  const { chance, plan, ids, officer } = teller;
  teller.deed(officer, at, at, {
    type: 'LinkIncident',
    data: {
      incidentId: plan.earlier?.incidentId ?? ids<IncidentId>('linked', plan.number),
      relation: 'RELATED',
      linkedCaseId,
      reason: say(chance, mishapWords.linked),
    },
  });
}
