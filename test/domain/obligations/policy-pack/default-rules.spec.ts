import { defaultPack } from '../../../../src/domain/obligations/policy-pack/default-pack';
import { everyCase, holdsIn, type PossibleCase } from '../../../../src/domain/obligations/policy-pack/possible-case';
import type { Rule } from '../../../../src/domain/obligations/policy-pack/rule-shape';

const rule = (id: string): Rule => {
  const found = defaultPack.rules.find((one) => one.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
};

const unit: Readonly<Record<string, string>> = { hours: 'h', days: 'd', workingDays: 'wd', calendarDays: 'cd' };
const inShort = (clock: object): string =>
  Object.entries(clock)
    .map(([name, value]) =>
      typeof value === 'object' && value !== null ? `agreed, else ${inShort(value as object)}` : `${String(value)} ${unit[name] ?? name}`,
    )
    .join();

type Wanted = Partial<Record<'kind' | 'band', string>> & { readonly reachable?: boolean; readonly sharedPlace?: boolean };

const isLike = (one: PossibleCase, { kind = 'HATE_CRIME', band = 'MEDIUM', reachable = true, sharedPlace = false }: Wanted): boolean =>
  one.kind.code === kind && one.band === band && one.reachable === reachable && one.sharedPlace === sharedPlace;

/** How long there is in a case like this, its first review due or done; `never` where the rule does not arise. */
function within(id: string, wanted: Wanted): string {
  const { in: asked, within: lines } = rule(id);
  const cases = everyCase(defaultPack.kinds, asked ?? []).filter((one) => isLike(one, wanted));
  const met = cases.find((one) => !asked || asked.some((each) => holdsIn(one, each)));
  const line = met && lines.find((each) => holdsIn(met, each.in));
  return line ? inShort(line.clock) : 'never';
}

const kinds = ['HATE_CRIME', 'NON_CRIME_HATE_INCIDENT', 'HATE_ASB', 'STAFF_VICTIM_CRIME', 'STAFF_VICTIM_NON_CRIME'] as const;
const bands = ['HIGH', 'MEDIUM', 'STANDARD', 'NOT_ASSESSED'] as const;
const byBand = (id: string, kind: string): string => bands.map((band) => within(id, { kind, band })).join(' · ');

describe('reviews', () => {
  it.each([
    ['HATE_CRIME', '24 h · 24 h · 24 h · 24 h'],
    ['NON_CRIME_HATE_INCIDENT', '24 h · 72 h · 72 h · 24 h'],
    ['HATE_ASB', '24 h · 72 h · 72 h · 24 h'],
    ['STAFF_VICTIM_CRIME', '24 h · 24 h · 24 h · 24 h'],
    ['STAFF_VICTIM_NON_CRIME', '24 h · 24 h · 24 h · 24 h'],
  ])('the supervisor’s of a %s is due within %s at high, medium, standard and unassessed risk', (kind, times) => {
    expect(byBand('SUPERVISOR_REVIEW', kind)).toBe(times);
  });

  it.each([
    ['HATE_CRIME', '24 h · 72 h · 7 d · 24 h'],
    ['NON_CRIME_HATE_INCIDENT', '24 h · 7 d · 7 d · 24 h'],
    ['HATE_ASB', '24 h · 7 d · 7 d · 24 h'],
    ['STAFF_VICTIM_CRIME', '24 h · 72 h · 72 h · 24 h'],
    ['STAFF_VICTIM_NON_CRIME', '72 h · 72 h · 72 h · 24 h'],
  ])('the Inspector’s first of a %s is due within %s', (kind, times) => {
    expect(byBand('INSPECTOR_FIRST_REVIEW', kind)).toBe(times);
  });

  it.each([
    ['HATE_CRIME', '7 d · 14 d · 28 d · 7 d'],
    ['NON_CRIME_HATE_INCIDENT', '7 d · 28 d · 28 d · 7 d'],
    ['HATE_ASB', '7 d · 28 d · 28 d · 7 d'],
    ['STAFF_VICTIM_CRIME', '7 d · 14 d · 14 d · 7 d'],
    ['STAFF_VICTIM_NON_CRIME', '28 d · 28 d · 28 d · 28 d'],
  ])('the Inspector’s next of a %s is due within %s', (kind, times) => {
    expect(byBand('INSPECTOR_NEXT_REVIEW', kind)).toBe(times);
  });

  it.each(kinds)('of a %s are brought forward to 24 h and closed within 5 wd, whoever can be reached', (kind) => {
    for (const reachable of [true, false]) {
      expect(within('REVIEW_BROUGHT_FORWARD', { kind, reachable })).toBe('24 h');
      expect(within('CLOSURE_REVIEW', { kind, reachable })).toBe('5 wd');
      expect(within('INSPECTOR_FIRST_REVIEW', { kind, reachable })).not.toBe('never');
      expect(within('RISK_ASSESSMENT', { kind, reachable })).toBe('48 h');
    }
  });

  it('brought forward take the place of the first and of the next', () => {
    expect(rule('REVIEW_BROUGHT_FORWARD').replaces).toEqual([defaultPack.reviews.first, defaultPack.reviews.next]);
    expect(rule('DIRECTION').within).toEqual([{ clock: { asDirected: true } }]);
  });
});

describe('contact and support', () => {
  it.each([
    ['FIRST_CONTACT', '24 h', 'SUPPORT_OFFICER'],
    ['NEEDS_ASSESSMENT', '48 h', 'SUPPORT_OFFICER'],
    ['CONTACT_PLAN', '48 h', 'SUPPORT_OFFICER'],
    ['WRITTEN_CONFIRMATION', '2 wd', 'OFFICER_IN_CASE'],
    ['SUPPORT_REFERRAL', '2 wd', 'SUPPORT_OFFICER'],
    ['REASSURANCE_CONTACT', '5 wd', 'SUPERVISOR'],
    ['STATEMENT_OFFER', '0 cd', 'OFFICER_IN_CASE'],
    ['ATTENDANCE_DELAY_EXPLAINED', '0 cd', 'SUPERVISOR'],
    ['DANGER_NOTICE', '4 h', 'OFFICER_IN_CASE'],
    ['CALL_REQUESTED', '1 cd', 'SUPPORT_OFFICER'],
    ['CLOSING_CONVERSATION', '5 wd', 'SUPPORT_OFFICER'],
    ['POST_CLOSURE_CHECK', '28 d', 'SUPPORT_OFFICER'],
    ['SURVEY_OFFER', '14 d', 'SUPPORT_OFFICER'],
  ])('%s is due within %s, by %s, and only where somebody can be reached', (id, time, owedBy) => {
    expect(within(id, {})).toBe(time);
    expect(within(id, { reachable: false })).toBe('never');
    expect(rule(id).owedBy).toBe(owedBy);
  });

  it('goes on at the agreed interval, else by risk', () => {
    expect(byBand('ROUTINE_CONTACT', 'HATE_CRIME')).toBe('agreed, else 7 d · agreed, else 14 d · agreed, else 28 d · agreed, else 7 d');
  });

  it('confirms in writing and reassures after a crime alone', () => {
    for (const id of ['WRITTEN_CONFIRMATION', 'REASSURANCE_CONTACT']) {
      expect(kinds.filter((kind) => within(id, { kind }) !== 'never')).toEqual(['HATE_CRIME', 'STAFF_VICTIM_CRIME']);
    }
  });

  it('warns of danger at medium or high risk, where risk is not known, and where a place is shared', () => {
    expect(byBand('DANGER_NOTICE', 'HATE_CRIME')).toBe('4 h · 4 h · never · 4 h');
    expect(within('DANGER_NOTICE', { band: 'STANDARD', sharedPlace: true })).toBe('4 h');
  });

  it('asks the welfare officer to look in on a member of the force', () => {
    expect(rule('POST_CLOSURE_CHECK').within[0]).toEqual({ in: { victim: 'STAFF' }, clock: { days: 28 }, owedBy: 'WELFARE_OFFICER' });
  });

  it('takes no contact for one of another purpose', () => {
    const purposes = (id: string) => rule(id).metBy.flatMap((fact) => ('purposes' in fact ? (fact.purposes ?? []) : []));
    expect(purposes('DANGER_NOTICE')).toEqual(['DANGER_NOTICE']);
    expect(purposes('CLOSING_CONVERSATION')).toEqual(['CLOSING']);
    expect(purposes('SURVEY_OFFER')).toEqual(['SURVEY_OFFER']);
    expect(purposes('POST_CLOSURE_CHECK')).toEqual(['POST_CLOSURE_CHECK']);
  });
});

describe('the Victims’ Code', () => {
  /** Of a crime outside the enhanced band, should a force ever have one. */
  const standardKind = { ...defaultPack.kinds[0], codeBand: 'STANDARD' } as (typeof defaultPack.kinds)[number];
  const standard = everyCase([standardKind], []).find(({ codeBand, reachable }) => codeBand === 'STANDARD' && reachable) as PossibleCase;

  it.each([
    ['CODE_NOT_INVESTIGATED', ['NOT_INVESTIGATED'], '1 wd', '5 wd'],
    ['CODE_ARREST', ['ARRESTED'], '1 wd', '5 wd'],
    ['CODE_INTERVIEW', ['INTERVIEWED_UNDER_CAUTION'], '1 wd', '5 wd'],
    ['CODE_RELEASE', ['RELEASED_WITHOUT_CHARGE'], '1 wd', '5 wd'],
    ['CODE_BAIL', ['BAILED', 'RELEASED_UNDER_INVESTIGATION', 'BAIL_CHANGED'], '1 wd', '5 wd'],
    ['CODE_CHARGE', ['CHARGED'], '1 wd', '5 wd'],
    ['CODE_NO_FURTHER_ACTION', ['NO_FURTHER_ACTION'], '1 wd', '5 wd'],
    ['CODE_VIEW_BEFORE_OUTCOME', ['OUT_OF_COURT_DISPOSAL_CONSIDERED'], '5 wd', '5 wd'],
    ['CODE_HEARING', ['HEARING_SET'], '1 wd', '1 wd'],
    ['CODE_WITNESS', ['WITNESS_CALLED'], '1 wd', '1 wd'],
    ['CODE_BAIL_HEARING', ['BAIL_HEARING_OUTCOME', 'WARRANT_ISSUED'], '1 wd', '5 wd'],
    ['CODE_OUTCOME', ['CASE_OUTCOME', 'SENTENCED'], '1 wd', '1 wd'],
    ['RIGHT_TO_REVIEW_ACKNOWLEDGED', ['RIGHT_TO_REVIEW_REQUESTED'], '10 wd', '10 wd'],
    ['RIGHT_TO_REVIEW_COMPLETED', ['RIGHT_TO_REVIEW_REQUESTED'], '30 wd', '30 wd'],
  ])('%s follows %j within %s, in the standard band %s', (id, types, enhanced, inStandard) => {
    expect(rule(id).when).toEqual([{ fact: 'KEY_EVENT', types }]);
    expect(kinds.map((kind) => within(id, { kind }))).toEqual([enhanced, 'never', 'never', enhanced, enhanced]);
    expect(inShort(rule(id).within.find((line) => holdsIn(standard, line.in))?.clock ?? {})).toBe(inStandard);
    expect(rule(id).afterClosure).toBe(true);
  });
});

it('is every row of the house’s table and what the promise asks for, and none besides', () => {
  const ofPromise = /^(P[1-8]_|PROMISE_|ALLEGATION_CONFIRMED$|CLOSURE_CONFIRMATION$)/;
  expect(defaultPack.rules.filter(({ id }) => !ofPromise.test(id))).toHaveLength(35);
  expect(defaultPack.rules.filter(({ id }) => ofPromise.test(id))).toHaveLength(32);
});
