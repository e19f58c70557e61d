import fc from 'fast-check';
import type { Personal } from '../../../src/kernel/personal';
import { availableActions } from '../../../src/domain/support-case/available-actions';
import type { SupportCaseCommand } from '../../../src/domain/support-case/command';
import type { CaseworkEvent } from '../../../src/domain/support-case/events';
import { supportCaseEvents } from '../../../src/domain/support-case/events';
import type { SupportCaseRefusalCode } from '../../../src/domain/support-case/refusal';
import { casework } from '../../../src/domain/support-case/support-case';
import { decider, deepFreeze } from '../../support/decider';
import { closing, contact, deed, officerInCase, open, opening, reached, review, suspect } from './scene';
import { command, commands, someone } from './random-deeds';

/** What random people make of a case; refusals write nothing. */
const historyOf = (list: readonly SupportCaseCommand[]): readonly CaseworkEvent[] => {
  let state = casework.initialState;
  return list.flatMap((next) => {
    const decision = casework.decide(deepFreeze(next), deepFreeze(state));
    const events = decision.outcome === 'accepted' ? decision.events : [];
    state = events.reduce((before, event) => deepFreeze(casework.evolve(before, deepFreeze(event))), state);
    return events;
  });
};

const personalIn = (value: unknown): Personal[] => {
  if (typeof value !== 'object' || value === null) return [];
  return 'about' in value && !Array.isArray(value) && 'value' in value
    ? [value as unknown as Personal]
    : Object.values(value).flatMap(personalIn);
};

describe('Whatever people do with a case', () => {
  const starts = fc.constantFrom([open], [open, ...closing]);

  it('each event is as its definition says, and can be folded', () => {
    fc.assert(
      fc.property(starts, commands, (start, list) => {
        for (const event of historyOf([...start, ...list])) {
          const definition = supportCaseEvents.find((known) => known.type === event.type);
          expect(definition?.schema.parse(event.data)).toEqual(event.data);
          expect(JSON.parse(JSON.stringify(event.data))).toEqual(event.data);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('what is said of an alleged perpetrator is under their key, everything else under the case’s', () => {
    fc.assert(
      fc.property(commands, (list) => {
        for (const event of historyOf([open, ...list])) {
          const about = event.type === 'AllegedPerpetratorIdentified' ? suspect : opening.personId;
          for (const said of personalIn(event.data)) expect(said.about).toBe(about);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('the state keeps none of the words', () => {
    fc.assert(
      fc.property(commands, (list) => {
        const { state } = decider(casework).given(...historyOf([open, ...list]));
        expect(JSON.stringify(state)).not.toContain('Said why');
      }),
      { numRuns: 50 },
    );
  });

  it('the first Inspector review is done or exempted at most once, and a closed case had it', () => {
    fc.assert(
      fc.property(starts, commands, (start, list) => {
        const history = historyOf([...start, ...list]);
        const firsts = history.filter(
          (event) => event.type === 'ReviewExempted' || (event.type === 'ReviewRecorded' && event.data.type === 'INSPECTOR_FIRST'),
        );
        expect(firsts.length).toBeLessThanOrEqual(1);
        const { state } = decider(casework).given(...history);
        if (state.status === 'CLOSED') expect(state.firstReview).not.toBe('DUE');
      }),
      { numRuns: 100 },
    );
  });

  it('no attempt closes anything, however many there are', () => {
    const attempts = Array.from({ length: 9 }, (_, index) =>
      deed(officerInCase, 'RecordContact', { ...reached, contactId: contact(index), outcome: 'NO_ANSWER' }),
    );
    expect(decider(casework).given(...historyOf([open, ...attempts])).state.status).toBe('OPEN');
  });
});

describe('The buttons that a page offers', () => {
  const byRoleOrStanding: readonly (SupportCaseRefusalCode | undefined)[] = [
    'CASE_NOT_FOUND',
    'ACTION_NOT_PERMITTED',
    'CASE_ALREADY_OPEN',
    'CASE_CLOSED',
    'CASE_IS_DUPLICATE',
    'CASE_NOT_CLOSED',
    'CLOSURE_NOT_PROPOSED',
    'CLOSURE_ALREADY_PROPOSED',
    'RESPONSIBILITY_NOT_OFFERED',
  ];
  const answer = (history: readonly CaseworkEvent[], next: SupportCaseCommand) =>
    decider(casework)
      .given(...history)
      .when(next).refusal?.code;

  it('agree with the decision: what is offered is not refused for role or standing, what is not offered is refused or does nothing', () => {
    fc.assert(
      fc.property(commands, command, (list, next) => {
        const history = historyOf([open, ...list]);
        const { state } = decider(casework).given(...history);
        const code = answer(history, next);
        if (availableActions(state, next.by).includes(next.type)) {
          // Which review can be done depends on its type: that is asked below.
          if (next.type !== 'RecordReview') expect(byRoleOrStanding).not.toContain(code);
        } else {
          expect(
            decider(casework)
              .given(...history)
              .when(next).events,
          ).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('offer a review exactly where there is one that this person can do', () => {
    const types = ['SUPERVISOR', 'INSPECTOR_FIRST', 'INSPECTOR_PERIODIC', 'BROUGHT_FORWARD', 'CLOSURE'] as const;
    fc.assert(
      fc.property(commands, someone, (list, who) => {
        const history = historyOf([open, ...list]);
        const { state } = decider(casework).given(...history);
        const possible = types.some((type) => answer(history, deed(who, 'RecordReview', { ...review, type })) === undefined);
        expect(availableActions(state, who).includes('RecordReview')).toBe(possible);
      }),
      { numRuns: 100 },
    );
  });

  it('offer opening before there is a case, and nothing to those who may not know of it', () => {
    expect(availableActions(casework.initialState, officerInCase)).toEqual(['OpenCase']);
    const { state } = decider(casework).given(...historyOf([open, deed(officerInCase, 'DeclareConflict', {})]));
    expect(availableActions(state, officerInCase)).toEqual([]);
  });
});
