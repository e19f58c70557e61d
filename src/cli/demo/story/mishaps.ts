import type { Moment } from '../moments';
import { day, hour, minute, toInstant, toLocalDate } from '../moments';
import type { CaseId, IncidentId } from '../../../kernel/ids';
import { mishapWords, riskWords } from '../words/casework-words';
import { say } from '../words/say';
import { sayRisk } from './assessing';
import { handOver } from './handing-over';
import { askForNoContact } from './no-contact';
import type { Teller } from './teller';

/** What this case's fate brings, once its first days are over. */
export function meetFate(teller: Teller): void {
  const { chance, plan } = teller;
  const first = plan.fate === 'EXEMPT' ? chance.int(3, 20) : chance.int(60, 160);
  teller.later(teller.now + first * hour, () => {
    if (teller.isLive) bring(teller);
  });
}

function bring(teller: Teller): void {
  const { chance, plan, now, officer } = teller;
  switch (plan.fate) {
    case 'RISK_RAISED':
      return raiseRisk(teller);
    case 'RECLASSIFIED':
      return reclassify(teller, now);
    case 'HANDED_OVER':
    case 'HAND_OVER_DECLINED':
    case 'OFFER_WITHDRAWN':
      return handOver(teller, now, plan.fate);
    case 'CONFLICT':
      return declareConflict(teller, now);
    case 'EXEMPT':
      if (teller.case.firstReview !== 'DUE') return;
      teller.deed(teller.cast.staff.seniorLead, now, now, { type: 'ExemptFirstReview', data: { reason: say(chance, mishapWords.exempt) } });
      return;
    case 'NO_CONTACT':
      return askForNoContact(teller);
    case 'DIED':
      teller.deed(officer, now, now, {
        type: 'RecordPersonDied',
        data: { learntAt: toInstant(now), diedOn: toLocalDate(now - chance.int(1, 5) * day), note: say(chance, mishapWords.died) },
      });
      return;
    case 'DUAL_ROLE':
      teller.deed(officer, now, now, { type: 'DeclareDualRole', data: { reason: say(chance, mishapWords.dualRole) } });
      return;
    default:
      if (plan.earlier) linkEarlier(teller, plan.earlier.caseId, now);
  }
}

function raiseRisk(teller: Teller): void {
  const { chance, case: known } = teller;
  const risk = known.risk === 'STANDARD' || known.risk === 'NOT_ASSESSED' ? 'MEDIUM' : 'HIGH';
  sayRisk(teller, risk, chance.some(riskWords.factors, 3), say(chance, riskWords.raised));
}

function reclassify(teller: Teller, at: Moment): void {
  const { chance, plan } = teller;
  const { kind: known } = teller.case;
  const toCrime = known !== 'HATE_CRIME';
  const change = toCrime ? 'CRIME' : chance.chance(0.4) ? 'INCIDENT' : 'STRAND';
  const kind = change === 'CRIME' ? 'HATE_CRIME' : change === 'INCIDENT' ? 'NON_CRIME_HATE_INCIDENT' : known;
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
}

/** The officer in the case finds that they know somebody in it: out of it at once, and another takes it on. */
function declareConflict(teller: Teller, at: Moment): void {
  const { chance, unit } = teller;
  const conflicted = teller.officer;
  teller.deed(conflicted, at, at, { type: 'DeclareConflict', data: { reason: say(chance, mishapWords.conflict) } });
  teller.officer = chance.pick(unit.officers.filter((member) => member !== conflicted));
  for (const [directionId, direction] of teller.directions) {
    if (direction.to === conflicted) teller.directions.set(directionId, { ...direction, to: teller.officer });
  }
  teller.deed(teller.supervisor, teller.now, teller.now + chance.int(10, 200) * minute, {
    type: 'AppointOfficer',
    data: { role: 'OFFICER_IN_CASE', staffId: teller.officer.staffId },
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
