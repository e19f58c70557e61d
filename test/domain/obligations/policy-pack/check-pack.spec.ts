import { checkPack } from '../../../../src/domain/obligations/policy-pack/check-pack';
import document from '../../../../src/domain/obligations/policy-pack/default-policy.json';
import type { PackFault } from '../../../../src/domain/obligations/policy-pack/pack-fault';

/** The default pack as whoever edits it by hand might leave it. */
type Draft = Record<string, unknown> & Record<'kinds' | 'strands' | 'pauses' | 'ladders' | 'rules', Record<string, unknown>[]>;

function faultsOf(plant: (draft: Draft) => void): readonly PackFault[] {
  const draft = structuredClone(document) as unknown as Draft;
  plant(draft);
  const checked = checkPack(draft);
  return 'faults' in checked ? checked.faults : [];
}

const place = (draft: Draft, id: string): number => draft.rules.findIndex((rule) => rule['id'] === id);
const change = (id: string, fields: object) => (draft: Draft) => {
  Object.assign(draft.rules[place(draft, id)] as object, fields);
};
const first = (list: 'kinds' | 'strands' | 'pauses' | 'ladders') => (draft: Draft) => draft[list][0] as Record<string, unknown>;
const points = (draft: Draft) => (draft['promise'] as { points: Record<string, unknown>[] }).points;
const always = [{ clock: { hours: 24 } }];

describe('a faulty pack is refused with the place of each fault', () => {
  it.each<[string, (draft: Draft) => void, string, RegExp]>([
    ['two rules with one id', change('CLOSURE_REVIEW', { id: 'DIRECTION' }), '/rules/5/id', /second rule “DIRECTION”/],
    ['a rule that replaces one there is not', change('DIRECTION', { replaces: ['NO_SUCH_RULE'] }), '/rules/5/replaces/0', /no rule “NO_SUCH_RULE”/],
    ['a chain of reviews with a rule there is not', (draft) => Object.assign(draft['reviews'] as object, { next: 'NOBODY' }), '/reviews/next', /no rule/],
    ['a rule in its own place', change('DIRECTION', { replaces: ['DIRECTION'] }), '/rules/5/replaces/0', /circle/],
    ['rules in a circle', change('INSPECTOR_NEXT_REVIEW', { replaces: ['REVIEW_BROUGHT_FORWARD'] }), '/rules/2/replaces/0', /circle/],
    ['an unknown ladder', change('DIRECTION', { escalates: 'ROPE' }), '/rules/5/escalates', /no ladder “ROPE”/],
    ['an unknown reason to pause', change('DIRECTION', { pausedBy: ['TIRED'] }), '/rules/5/pausedBy/0', /no reason to pause “TIRED”/],
    ['an unknown kind', change('DIRECTION', { in: [{ kinds: ['THEFT'] }] }), '/rules/5/in/0/kinds/0', /no kind “THEFT”/],
    ['an unknown strand', change('DIRECTION', { in: [{ strands: ['RACE', 'HAIR'] }] }), '/rules/5/in/0/strands/1', /no strand “HAIR”/],
    ['an unknown kind on a line', change('CLOSURE_REVIEW', { within: [{ in: { kinds: ['THEFT'] }, clock: { hours: 1 } }, ...always] }), '/rules/4/within/0/in/kinds/0', /no kind “THEFT”/],
    ['a kind that cases have left out', (draft) => draft.kinds.splice(1, 1), '/kinds', /NON_CRIME_HATE_INCIDENT, and it is missing/],
    ['a kind twice on the same days', (draft) => draft.kinds.push({ ...first('kinds')(draft), from: '2026-01-01' }), '/kinds/5', /HATE_CRIME stands at \/kinds\/0 too/],
    ['a strand twice', (draft) => draft.strands.push(first('strands')(draft)), '/strands/9', /RACE stands at/],
    ['a sub-strand twice', (draft) => (first('strands')(draft)['subStrands'] as unknown[]).push({ code: 'OTHER', label: 'Again' }), '/strands/0/subStrands/7', /OTHER stands at/],
    ['an end before the beginning', (draft) => Object.assign(first('kinds')(draft), { from: '2026-02-01', to: '2026-01-31' }), '/kinds/0/to', /before it begins/],
    ['a day there is not', (draft) => Object.assign(first('kinds')(draft), { from: '2026-02-30' }), '/kinds/0/from', /no such day/],
    ['a date in other words', (draft) => Object.assign(first('kinds')(draft), { from: 'April' }), '/kinds/0/from', /must be a date/],
    ['a negative clock', change('CLOSURE_REVIEW', { within: [{ clock: { hours: -1 } }] }), '/rules/4/within/0/clock/hours', /at least 1/],
    ['a clock of nothing', change('CLOSURE_REVIEW', { within: [{ clock: { workingDays: 0 } }] }), '/rules/4/within/0/clock/workingDays', /at least 1/],
    ['half an hour', change('CLOSURE_REVIEW', { within: [{ clock: { hours: 0.5 } }] }), '/rules/4/within/0/clock/hours', /whole number/],
    ['a cap of nothing', (draft) => Object.assign(first('pauses')(draft), { cap: { days: 0 } }), '/pauses/0/cap/days', /at least 1/],
    ['an unknown unit', change('CLOSURE_REVIEW', { within: [{ clock: { weeks: 1 } }] }), '/rules/4/within/0/clock', /exactly one of hours, days/],
    ['two units', change('CLOSURE_REVIEW', { within: [{ clock: { hours: 1, days: 1 } }] }), '/rules/4/within/0/clock', /exactly one of hours, days/],
    ['a risk for which nothing is said', change('CLOSURE_REVIEW', { within: [{ in: { bands: ['HIGH', 'MEDIUM', 'STANDARD'] }, clock: { hours: 1 } }] }), '/rules/4/within', /band NOT_ASSESSED/],
    ['a band of the Code for which nothing is said', (draft) => { first('kinds')(draft)['codeBand'] = 'STANDARD'; change('CODE_ARREST', { within: [{ in: { codeBand: 'ENHANCED' }, clock: { hours: 1 } }] })(draft); }, '/rules/22/within', /kind HATE_CRIME.*standard rights/],
    ['a line behind one that always holds', change('CLOSURE_REVIEW', { within: [...always, { in: { crime: true }, clock: { hours: 1 } }] }), '/rules/4/within/1', /never reached/],
    ['a direction’s time without a direction', change('CLOSURE_REVIEW', { within: [{ clock: { asDirected: true } }] }), '/rules/4/within/0/clock', /DIRECTION_GIVEN/],
    ['a chain of reviews with something else in it', (draft) => Object.assign(draft['reviews'] as object, { broughtForward: 'RISK_ASSESSMENT' }), '/reviews/broughtForward', /not met by reviews alone/],
    ['a first review that some cases lack', change('INSPECTOR_FIRST_REVIEW', { in: [{ crime: true }] }), '/reviews/first', /whenever a case is opened/],
    ['a next review that no review brings', change('INSPECTOR_NEXT_REVIEW', { when: [{ fact: 'CASE_CLOSED' }] }), '/reviews/next', /when a review is done/],
    ['rungs out of order', (draft) => (first('ladders')(draft)['rungs'] as unknown[]).reverse(), '/ladders/0/rungs/1', /comes before the rung/],
    ['two ladders with one id', (draft) => draft.ladders.push(first('ladders')(draft)), '/ladders/5/id', /second ladder/],
    ['two reasons with one code', (draft) => draft.pauses.push(first('pauses')(draft)), '/pauses/4/reason', /second reason to pause/],
    ['quiet hours that no clock has', (draft) => Object.assign(draft['quiet'] as object, { to: '25:00' }), '/quiet/to', /time of day/],
    ['quiet hours without a length', (draft) => Object.assign(draft['quiet'] as object, { to: '21:00' }), '/quiet/to', /is when it begins/],
    ['a field there is not', change('CLOSURE_REVIEW', { colour: 'red' }), '/rules/4/colour', /not a field/],
    ['a field left out', change('CLOSURE_REVIEW', { label: undefined }), '/rules/4/label', /is missing/],
    ['an unknown fact', change('CLOSURE_REVIEW', { when: [{ fact: 'FULL_MOON' }] }), '/rules/4/when/0/fact', /one of CASE_OPENED, REVIEW/],
    ['an unknown key event', change('CODE_ARREST', { when: [{ fact: 'KEY_EVENT', types: ['FULL_MOON'] }] }), '/rules/22/when/0/types/0', /one of NOT_INVESTIGATED/],
    ['no circumstances at all', change('CLOSURE_REVIEW', { in: [] }), '/rules/4/in', /must not be empty/],
    ['a rule that is none', (draft) => draft.rules.splice(4, 1, null as never), '/rules/4', /must be an object/],
    ['a point twice', (draft) => { points(draft)[1]!['code'] = 'P1'; }, '/promise/points/1/code', /second point “P1”/],
    ['a point shown by a rule there is not', (draft) => { points(draft)[0]!['evidence'] = ['FULL_MOON']; }, '/promise/points/0/evidence/0', /no rule “FULL_MOON”/],
    ['a point that wants before closing what does not show it', (draft) => { points(draft)[0]!['beforeClosing'] = ['P8_LESSON_RECORDED']; }, '/promise/points/0/beforeClosing/0', /no evidence of this point/],
    ['a rule about a point there is not', change('DIRECTION', { declinedBy: [{ fact: 'PROMISE_DECLINED', points: ['P9'] }] }), '/rules/5/declinedBy/0/points/0', /no point “P9”/],
    ['a rule for a point there is not', change('DIRECTION', { in: [{ declinedPoint: 'P9' }] }), '/rules/5/in/0/declinedPoint', /no point “P9”/],
    ['a promise without points', (draft) => { Object.assign(draft['promise'] as object, { points: [] }); }, '/promise/points', /must not be empty/],
    ['a point that says nothing', (draft) => { points(draft)[0]!['wording'] = ''; }, '/promise/points/0/wording', /must not be empty/],
    ['a part that nobody plays', (draft) => { points(draft)[0]!['responsibleRole'] = 'SERGEANT'; }, '/promise/points/0/responsibleRole', /one of SUPERVISOR/],
    ['no list of rules', (draft) => Object.assign(draft, { rules: 'none' }), '/rules', /must be a list/],
  ])('%s', (_what, plant, pointer, words) => {
    const faults = faultsOf(plant);
    expect(faults).toContainEqual({ pointer, detail: expect.stringMatching(words) as string });
  }); // prettier-ignore

  it('all of them at once', () => {
    const faults = faultsOf((draft) => {
      change('CLOSURE_REVIEW', { within: [{ clock: { hours: -1 } }], escalates: 'ROPE' })(draft);
      change('DIRECTION', { replaces: ['NO_SUCH_RULE'] })(draft);
      Object.assign(draft, { version: 7 });
    });
    expect(faults.map(({ pointer }) => pointer)).toEqual([
      ...['/version', '/rules/4/within/0/clock/hours'],
      ...['/rules/5/replaces/0', '/rules/4/escalates'],
    ]);
  });

  it.each([[null], [[]], ['text'], [7], [undefined]])('%j is no pack', (json) => {
    expect(checkPack(json)).toEqual({ faults: [{ pointer: '', detail: expect.stringMatching(/must be an object|is missing/) as string }] });
  });

  it('while what only looks odd is taken: a kind that ends, and one that comes back', () => {
    const faults = faultsOf((draft) => {
      Object.assign(draft.kinds[1] as object, { to: '2027-01-31' });
      draft.kinds.push({ ...(draft.kinds[1] as object), from: '2028-01-01', to: '2028-12-31' });
    });
    expect(faults).toEqual([]);
  });
});
