import fc from 'fast-check';
import type { Personal } from '../../../src/kernel/personal';
import { availableActions } from '../../../src/domain/support-case/available-actions';
import type { SupportCaseCommand } from '../../../src/domain/support-case/command';
import type { Deed } from '../../../src/domain/support-case/deeds';
import { deeds } from '../../../src/domain/support-case/deeds';
import type { SupportCaseEvent } from '../../../src/domain/support-case/events';
import { supportCaseEvents } from '../../../src/domain/support-case/events';
import type { SupportCaseRefusalCode } from '../../../src/domain/support-case/refusal';
import { supportCase } from '../../../src/domain/support-case/support-case';
import { decider, deepFreeze } from '../../support/decider';
import {
  closing, contact, deed, direction, earlier, entry, everyone, incident, later, lpu, now, officerInCase, open, opening, otherCase, reached, review, staff, suspect,
} from './scene';

const someone = fc.constantFrom(...everyone);
const role = fc.constantFrom('OFFICER_IN_CASE', 'SUPPORT_OFFICER', 'SUPERVISOR', 'WELFARE_OFFICER');
const moment = fc.constantFrom(earlier, now, later);
const reason = fc.constantFrom('', 'Said why');
const risk = fc.constantFrom('NOT_ASSESSED', 'STANDARD', 'HIGH');
const colleague = fc.option(fc.nat({ max: 11 }).map(staff), { nil: undefined });
const contactId = fc.nat({ max: 3 }).map(contact);
const directionId = fc.nat({ max: 2 }).map(direction);
const wish = fc.record({ occurredAt: moment, how: fc.constant('TELEPHONE') });
const consent = fc.record({ scope: fc.constantFrom('NETWORK', 'PANEL'), occurredAt: moment });
const nothing = fc.constant({});

/** Data for every deed there is, likely and unlikely. */
const dataOf: { readonly [D in Deed]: fc.Arbitrary<object> } = {
  OpenCase: fc.constant(opening),
  Reclassify: fc.record({ kind: fc.constantFrom('HATE_CRIME', 'HATE_ASB', 'STAFF_VICTIM_CRIME'), strands: fc.constantFrom([], [{ strand: 'RACE' }], [{ strand: 'AGE' }]), reason }),
  LinkIncident: fc.record({ incidentId: fc.constant(incident), relation: fc.constant('RELATED') }),
  FindDuplicate: fc.record({ duplicateOf: fc.constantFrom(opening.caseId, otherCase), reason }),
  AppointOfficer: fc.record({ role, staffId: fc.nat({ max: 11 }).map(staff) }),
  RelieveOfficer: fc.record({ role, staffId: fc.nat({ max: 11 }).map(staff) }),
  OfferResponsibility: fc.record({ to: fc.integer({ min: 1, max: 3 }).map(lpu) }),
  AcceptResponsibility: nothing,
  DeclineResponsibility: fc.record({ reason }),
  WithdrawResponsibilityOffer: nothing,
  DeclareConflict: nothing,
  IdentifyAllegedPerpetrator: fc.record({ subjectId: fc.constantFrom(suspect, opening.personId), name: reason, colleague }),
  AssessRisk: fc.record({ occurredAt: moment, risk, note: reason }),
  AssessNeeds: fc.record({ occurredAt: moment, needs: fc.constantFrom([], ['NONE'], ['MAGIC']) }),
  RecordContact: fc.record({
    contactId, occurredAt: moment, outcome: fc.constantFrom('REACHED', 'NO_ANSWER', 'VOICEMAIL', 'SENT'), channel: fc.constantFrom('TELEPHONE', 'LETTER'),
    direction: fc.constantFrom('OUTBOUND', 'INBOUND'), overrideReason: reason, purposes: fc.constantFrom(undefined, [], ['UPDATE'], ['REFERRAL_OFFER']),
  }),
  ConfirmContact: fc.record({ contactId, proof: fc.constant('CALL_RECORD') }),
  AgreeContactPlan: fc.record({ personRevision: fc.bigInt({ min: 0n, max: 2n }), agreedAt: moment }),
  RequestNoContact: wish,
  WelcomeContactAgain: wish,
  RecordPersonDied: fc.record({ learntAt: moment }),
  DeclareDualRole: nothing,
  GiveConsent: consent,
  WithdrawConsent: consent,
  MakeReferral: fc.record({ occurredAt: moment, agency: reason }),
  DeclineReferral: fc.record({ occurredAt: moment, agency: reason, words: reason }),
  RecordKeyEvent: fc.record({ type: fc.constantFrom('ARRESTED', 'CASE_OUTCOME'), occurredAt: moment, outcomeType: fc.constantFrom(undefined, 1, 99) }),
  RecordReview: fc.record({
    type: fc.constantFrom('SUPERVISOR', 'INSPECTOR_FIRST', 'INSPECTOR_PERIODIC', 'BROUGHT_FORWARD', 'CLOSURE'), occurredAt: moment, standardMet: fc.boolean(),
    findings: reason, risk, relations: fc.constantFrom([], ['VICTIM']),
    directions: fc.array(fc.record({ directionId, what: reason, to: fc.nat({ max: 11 }).map(staff), dueAt: moment }), { maxLength: 1 }),
  }),
  ExemptFirstReview: fc.record({ reason }),
  DischargeDirection: fc.record({ directionId, occurredAt: moment }),
  CorrectEntry: fc.record({ eventId: fc.constant(entry), entry: contactId.map((id) => ({ type: 'ContactRecorded', contactId: id })), corrected: fc.constantFrom({}, { outcome: 'NO_ANSWER' }), reason }),
  SealEntry: fc.record({ eventId: fc.constant(entry), entry: fc.constantFrom(null, { type: 'ContactRecorded' }), ground: fc.constant('OTHER'), reason }),
  ProposeClosure: fc.record({ occurredAt: moment, outcomeType: fc.constantFrom(undefined, 18, 99) }),
  ReturnClosure: fc.record({ occurredAt: moment, reason }),
  CloseCase: fc.record({ occurredAt: moment }),
  ReopenCase: fc.record({ occurredAt: moment, reason }),
};
const every = Object.keys(deeds) as Deed[];
const command: fc.Arbitrary<SupportCaseCommand> = fc.constantFrom(...every).chain((type) =>
  fc.tuple(someone, dataOf[type]).map(([who, data]) => deed(who, type, data as never)));
const commands = fc.array(command, { maxLength: 25 });

/** What random people make of a case; refusals write nothing. */
const historyOf = (list: readonly SupportCaseCommand[]): readonly SupportCaseEvent[] => {
  let state = supportCase.initialState;
  return list.flatMap((next) => {
    const decision = supportCase.decide(deepFreeze(next), deepFreeze(state));
    const events = decision.outcome === 'accepted' ? decision.events : [];
    state = events.reduce((before, event) => deepFreeze(supportCase.evolve(before, deepFreeze(event))), state);
    return events;
  });
};

const personalIn = (value: unknown): Personal[] => {
  if (typeof value !== 'object' || value === null) return [];
  return 'about' in value && !Array.isArray(value) && 'value' in value ? [value as unknown as Personal] : Object.values(value).flatMap(personalIn);
};

describe('Whatever people do with a case', () => {
  const starts = fc.constantFrom([open], [open, ...closing]);

  it('each event is as its definition says, and can be folded', () => {
    fc.assert(fc.property(starts, commands, (start, list) => {
      for (const event of historyOf([...start, ...list])) {
        const definition = supportCaseEvents.find((known) => known.type === event.type);
        expect(definition?.schema.parse(event.data)).toEqual(event.data);
        expect(JSON.parse(JSON.stringify(event.data))).toEqual(event.data);
      }
    }), { numRuns: 150 });
  });

  it('what is said of an alleged perpetrator is under their key, everything else under the case’s', () => {
    fc.assert(fc.property(commands, (list) => {
      for (const event of historyOf([open, ...list])) {
        const about = event.type === 'AllegedPerpetratorIdentified' ? suspect : opening.personId;
        for (const said of personalIn(event.data)) expect(said.about).toBe(about);
      }
    }), { numRuns: 50 });
  });

  it('the state keeps none of the words', () => {
    fc.assert(fc.property(commands, (list) => {
      const { state } = decider(supportCase).given(...historyOf([open, ...list]));
      expect(JSON.stringify(state)).not.toContain('Said why');
    }), { numRuns: 50 });
  });

  it('the first Inspector review is done or exempted at most once, and a closed case had it', () => {
    fc.assert(fc.property(starts, commands, (start, list) => {
      const history = historyOf([...start, ...list]);
      const firsts = history.filter((event) => event.type === 'ReviewExempted' || (event.type === 'ReviewRecorded' && event.data.type === 'INSPECTOR_FIRST'));
      expect(firsts.length).toBeLessThanOrEqual(1);
      const { state } = decider(supportCase).given(...history);
      if (state.status === 'CLOSED') expect(state.firstReview).not.toBe('DUE');
    }), { numRuns: 100 });
  });

  it('no attempt closes anything, however many there are', () => {
    const attempts = Array.from({ length: 9 }, (_, index) => deed(officerInCase, 'RecordContact', { ...reached, contactId: contact(index), outcome: 'NO_ANSWER' }));
    expect(decider(supportCase).given(...historyOf([open, ...attempts])).state.status).toBe('OPEN');
  });
});

describe('The buttons that a page offers', () => {
  const byRoleOrStanding: readonly (SupportCaseRefusalCode | undefined)[] = [
    'CASE_NOT_FOUND', 'ACTION_NOT_PERMITTED', 'CASE_ALREADY_OPEN', 'CASE_CLOSED', 'CASE_IS_DUPLICATE', 'CASE_NOT_CLOSED', 'CLOSURE_NOT_PROPOSED',
    'CLOSURE_ALREADY_PROPOSED', 'RESPONSIBILITY_NOT_OFFERED',
  ];
  const answer = (history: readonly SupportCaseEvent[], next: SupportCaseCommand) => decider(supportCase).given(...history).when(next).refusal?.code;

  it('agree with the decision: what is offered is not refused for role or standing, what is not offered is refused or does nothing', () => {
    fc.assert(fc.property(commands, command, (list, next) => {
      const history = historyOf([open, ...list]);
      const { state } = decider(supportCase).given(...history);
      const code = answer(history, next);
      if (availableActions(state, next.by).includes(next.type)) {
        // Which review can be done depends on its type: that is asked below.
        if (next.type !== 'RecordReview') expect(byRoleOrStanding).not.toContain(code);
      } else {
        expect(decider(supportCase).given(...history).when(next).events).toEqual([]);
      }
    }), { numRuns: 300 });
  });

  it('offer a review exactly where there is one that this person can do', () => {
    const types = ['SUPERVISOR', 'INSPECTOR_FIRST', 'INSPECTOR_PERIODIC', 'BROUGHT_FORWARD', 'CLOSURE'] as const;
    fc.assert(fc.property(commands, someone, (list, who) => {
      const history = historyOf([open, ...list]);
      const { state } = decider(supportCase).given(...history);
      const possible = types.some((type) => answer(history, deed(who, 'RecordReview', { ...review, type })) === undefined);
      expect(availableActions(state, who).includes('RecordReview')).toBe(possible);
    }), { numRuns: 100 });
  });

  it('offer opening before there is a case, and nothing to those who may not know of it', () => {
    expect(availableActions(supportCase.initialState, officerInCase)).toEqual(['OpenCase']);
    const { state } = decider(supportCase).given(...historyOf([open, deed(officerInCase, 'DeclareConflict', {})]));
    expect(availableActions(state, officerInCase)).toEqual([]);
  });
});
