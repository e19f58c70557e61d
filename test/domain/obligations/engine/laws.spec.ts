import '../../../support/property-seed';
import fc from 'fast-check';
import type { Obligation } from '../../../../src/domain/obligations/engine/owed';
import { isOwed } from '../../../../src/domain/obligations/engine/owed';
import type { OpenedCase, SupportCaseState } from '../../../../src/domain/support-case/state';
import { supportCase } from '../../../../src/domain/support-case/support-case';
import { randomStory, sameMoment } from './random-story';
import { openedAt, tellOn } from './told';

const runs = { numRuns: 400 };

const owedOf = (state: OpenedCase, rules: readonly string[]): readonly Obligation[] =>
  state.owed.obligations.filter((duty) => rules.includes(duty.rule) && isOwed(duty));

/** What is wrong with the chain of reviews, if anything (law 5). */
function chainFault(state: OpenedCase): string | undefined {
  const first = owedOf(state, ['INSPECTOR_FIRST_REVIEW', 'REVIEW_BROUGHT_FORWARD']).length;
  const next = owedOf(state, ['INSPECTOR_NEXT_REVIEW', 'REVIEW_BROUGHT_FORWARD']).length;
  const any = owedOf(state, ['INSPECTOR_FIRST_REVIEW', 'INSPECTOR_NEXT_REVIEW', 'REVIEW_BROUGHT_FORWARD', 'CLOSURE_REVIEW']).length;
  if (state.status === 'CLOSED' || state.status === 'DUPLICATE') return any === 0 ? undefined : `${String(any)} owed in a closed case`;
  if (state.firstReview === 'DUE') return first === 1 ? undefined : `${String(first)} first reviews owed`;
  if (state.firstReview === 'DONE') return next === 1 ? undefined : `${String(next)} next reviews owed`;
  return owedOf(state, ['INSPECTOR_FIRST_REVIEW']).length === 0 ? undefined : 'the first review is exempt and owed';
}

/** Which entries can meet which rule, said again by hand. */
const metByType: readonly (readonly [RegExp, string])[] = [
  [/_REVIEW$|^REVIEW_/, 'ReviewRecorded'],
  [/^RISK_ASSESSMENT$/, 'RiskAssessed'],
  [/^NEEDS_ASSESSMENT$/, 'NeedsAssessed'],
  [/^CONTACT_PLAN$/, 'ContactPlanAgreed'],
  [/^SUPPORT_REFERRAL$/, 'ReferralMade'],
  [/^DIRECTION$/, 'DirectionDischarged'],
  [/^RIGHT_TO_REVIEW/, 'KeyEventRecorded'],
  [/./, 'ContactRecorded'],
];

describe('Laws of what is owed', () => {
  it('the same history gives the same facts to the byte, and folds to the same', () =>
    fc.assert(
      fc.property(randomStory, (story) => {
        const told = tellOn(...story);
        expect(JSON.stringify(tellOn(...story).events)).toBe(JSON.stringify(told.events));
        expect(told.events.reduce<SupportCaseState>(supportCase.evolve, supportCase.initialState)).toEqual(told.state);
      }),
      { numRuns: 100 },
    ));

  it('law 5 holds at every moment of every history', () =>
    fc.assert(
      fc.property(randomStory, (story) => {
        for (let length = 1; length <= story.length; length += 1)
          expect(chainFault(tellOn(...story.slice(0, length)).state)).toBeUndefined();
      }),
      runs,
    ));

  it('nothing is due before it begins, and pausing never shortens', () =>
    fc.assert(
      fc.property(randomStory, (story) => {
        for (const { startedAt, firstDueAt, dueAt } of tellOn(...story).state.owed.obligations) {
          expect(firstDueAt >= startedAt).toBe(true);
          expect(dueAt >= firstDueAt).toBe(true);
        }
      }),
      runs,
    ));

  it('no duty is met by an entry that its rule does not name, and an attempt never counts', () =>
    fc.assert(
      fc.property(randomStory, (story) => {
        const { state, events } = tellOn(...story);
        for (const { rule, metBy, status } of state.owed.obligations.filter((duty) => duty.status.startsWith('MET'))) {
          const entry = events.find(({ eventId }) => eventId === metBy);
          expect([status, rule, entry?.type]).toEqual([status, rule, metByType.find(([which]) => which.test(rule))?.[1]]);
          const happening = state.owed.happenings.find(({ eventId }) => eventId === metBy);
          if (happening?.fact === 'CONTACT') expect(['REACHED', 'SENT']).toContain(happening.outcome);
        }
      }),
      runs,
    ));

  it('a miss stays a miss whatever comes after', () =>
    fc.assert(
      fc.property(randomStory, (story) => {
        const { state, events } = tellOn(...story);
        for (const event of events) {
          if (event.type !== 'ObligationBreached') continue;
          const { obligationId, breachedAt } = event.data;
          const duty = state.owed.obligations.find((known) => known.obligationId === obligationId);
          expect(duty?.breachedAt).toBe(breachedAt);
        }
        const breaches = events.flatMap((event) => (event.type === 'ObligationBreached' ? [event.data.obligationId] : []));
        expect(new Set(breaches).size).toBe(breaches.length);
      }),
      runs,
    ));

  it('things of one moment come to the same whichever was written first', () => {
    const outcome = (duty: Obligation) => [duty.rule, duty.startedAt, duty.dueAt, duty.status, duty.metAt, duty.breachedAt];
    const shown = (state: OpenedCase) =>
      state.owed.obligations.map(outcome).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    fc.assert(
      fc.property(sameMoment, ([one, other]) => {
        const opened = { ...openedAt({ risk: 'HIGH' }), key: 0 };
        expect(shown(tellOn(opened, ...other).state)).toEqual(shown(tellOn(opened, ...one).state));
      }),
      runs,
    );
  });
});
