import { shortOfInspectors } from '../../src/cli/demo/cast/places';
import { toInstant } from '../../src/cli/demo/moments';
import { isClaimedKept } from '../../src/domain/promise/point-states';
import { demoPersonas, type DemoPersonaId } from '../../src/domain/staff/demo-personas';
import type { SupportCaseEvent } from '../../src/domain/support-case/events';
import { isPlain } from '../../src/kernel/personal';
import type { Instant } from '../../src/kernel/instant';
import { colleaguesAlone, type SmallForce } from '../support/small-force';
import { ColleaguesOverTime } from './colleagues-over-time';

type Data<Type extends SupportCaseEvent['type']> = Extract<SupportCaseEvent, { type: Type }>['data'];

describe('the colleagues of the fictional force who were victims in its year', () => {
  let year: SmallForce;
  let told: ColleaguesOverTime;
  let end: Instant;
  beforeAll(async () => {
    year = await colleaguesAlone({ cases: 3000, seed: 'a' });
    told = new ColleaguesOverTime(year.events);
    end = toInstant(year.force.end);
  }, 300_000);

  const dataOf = <Type extends SupportCaseEvent['type']>(type: Type): Data<Type>[] =>
    year.events.filter((event) => event.type === type).map(({ data }) => data as Data<Type>);
  const openings = () => dataOf('CaseOpened').flatMap(({ staffVictim }) => (staffVictim ? [staffVictim] : []));
  const idOf = (id: DemoPersonaId) => demoPersonas.find((persona) => persona.id === id)?.staffId;
  const victimOf = ({ access }: (typeof told.cases)[number]) => {
    const victim = access.staffVictim?.victim;
    return victim && isPlain(victim) ? victim.value : undefined;
  };
  const letIn = (id: DemoPersonaId, part: string) =>
    told.cases.filter(({ access }) => access.staffVictim?.granted.some(({ staffId, as }) => staffId === idOf(id) && as === part));
  const owedOf = (one: (typeof told.cases)[number], rule: string) =>
    one.owed.obligations.filter((duty) => duty.rule === rule && duty.status === 'OPEN' && duty.dueAt > end);
  const share = (point: string, states: readonly string[], lpu = (_: string) => true): number => {
    const all = told.cases.filter(({ access }) => lpu(access.recordedLpu));
    const own = told.statesOf(point, end, all);
    return own.filter((state) => states.includes(state)).length / own.length;
  };

  it('are about two hundred, of every capacity, opened by everybody who can', () => {
    expect(told.cases.length).toBeGreaterThan(195);
    expect(told.cases.length).toBeLessThan(210);
    expect(new Set(openings().map(({ capacity }) => capacity)).size).toBe(3);
    expect(new Set(openings().map(({ openedAs }) => openedAs)).size).toBe(5);
    expect(new Set(openings().map(({ involvement }) => involvement)).size).toBe(3);
    expect(openings().filter(({ staffId }) => staffId === undefined).length).toBe(6);
    expect(openings().filter(({ hospitalised }) => hospitalised).length).toBe(4);
    const nonCrime = dataOf('CaseOpened').filter(({ kind }) => kind === 'STAFF_VICTIM_NON_CRIME').length;
    expect(nonCrime).toBeGreaterThan(25);
    expect(nonCrime).toBeLessThan(75);
  });

  it('never had a case closed while a point was undisposed', () => {
    expect(told.cases.filter(({ status }) => status === 'CLOSED').length).toBeGreaterThan(150);
    expect(told.closedUndisposed).toEqual([]);
  });

  it('were mostly promised well what a supervisor does in the first hours, and worst what goes on for weeks', () => {
    const kept = ['KEPT_ON_TIME', 'KEPT_RECORDED_LATE'];
    for (const point of ['P1', 'P2', 'P3', 'P4']) expect([point, share(point, kept) > 0.8]).toEqual([point, true]);
    for (const point of ['P5', 'P8']) {
      expect([point, share(point, kept) < 0.65, share(point, ['KEPT_LATE', 'MISSED']) > 0.25]).toEqual([point, true, true]);
      expect(share(point, ['MISSED'])).toBeLessThan(0.25);
    }
  });

  it('fared worse in the unit that is short of Inspectors', () => {
    const points = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8'];
    const worse = (lpu: (code: string) => boolean) =>
      points.reduce((sum, point) => sum + share(point, ['KEPT_LATE', 'MISSED'], lpu), 0) / points.length;
    expect(worse((code) => code === shortOfInspectors)).toBeGreaterThan(worse((code) => code !== shortOfInspectors) + 0.05);
  });

  it('declined, disputed and were answered; some were asked again, some chose who reads it', () => {
    expect(new Set(dataOf('PromisePointDeclined').map(({ point }) => point))).toEqual(new Set(['P5', 'P7', 'P8']));
    const disputed = dataOf('PromiseAnswered').filter((answer) => answer.disputed);
    expect(disputed.length).toBeGreaterThanOrEqual(12);
    expect(disputed.every(({ claim }) => isClaimedKept(claim))).toBe(true);
    expect(dataOf('DisagreementAnswered').length).toBeGreaterThanOrEqual(disputed.length - 2);
    expect(dataOf('PromiseAnswered').some(({ through }) => through !== undefined)).toBe(true);
    expect(dataOf('PromisePointTakenUp').length).toBeGreaterThan(0);
    expect(dataOf('PromisePointSetAside').every(({ point, approver, setAsideBy }) => point === 'P7' && approver !== setAsideBy)).toBe(true);
  });

  it('are six times opened again by the check after closing', () => {
    const unsettled = dataOf('PostClosureChecked').filter(({ answer }) => answer === 'NOT_SETTLED');
    expect(unsettled.length).toBe(6);
    expect(dataOf('CaseReopened').length).toBe(6);
  });

  it('include one abused in custody week after week, not asked everything again and checked for trauma', () => {
    const weekly = told.cases.filter(({ staffVictim }) => (staffVictim?.earlierIncidents ?? 0) >= 3);
    expect(weekly.length).toBeGreaterThanOrEqual(20);
    expect(dataOf('PromisePointDeclined').filter(({ standing }) => standing).length).toBe(2 * 22);
    expect(year.events.filter(({ type }) => type === 'StandingWishesSet').length).toBe(1);
    expect(weekly.every(({ owed }) => owed.obligations.some(({ rule }) => rule === 'P5_TRAUMA_CHECK'))).toBe(true);
    expect(dataOf('WellbeingAssessed').filter(({ traumaChecked }) => traumaChecked).length).toBeGreaterThan(20);
  });

  it('met with colleagues who are alleged, an Inspector among the victims, and a lead who cannot act', () => {
    expect(dataOf('AllegedPerpetratorIdentified').filter(({ isColleague, chain }) => isColleague && chain).length).toBe(10);
    expect(dataOf('AllegationConfirmed').length).toBeGreaterThanOrEqual(9);
    const inspectors = [...year.force.staff.units.values()].flatMap(({ inspectors }) => inspectors.map(({ staffId }) => staffId));
    expect(told.cases.map(victimOf).filter((victim) => victim && inspectors.includes(victim)).length).toBe(3);
    const lead = year.force.staff.seniorLead.staffId;
    expect(told.cases.filter((one) => victimOf(one) === lead).length).toBe(1);
    expect(dataOf('AccessGranted').filter(({ because }) => because === 'STANDS_IN').length).toBeGreaterThanOrEqual(3);
    expect(dataOf('CovertLookupApproved').length).toBe(1);
  });

  it('leave the persona who is a victim a page with something due, something disputed and something closed', () => {
    const own = told.cases.filter((one) => victimOf(one) === idOf('staff-victim'));
    expect(own.map(({ status }) => status)).toEqual(['CLOSED', 'OPEN', 'OPEN']);
    const [closed, disputed, running] = own;
    if (!closed || !disputed || !running) throw new Error('the persona has three cases');
    expect(owedOf(closed, 'POST_CLOSURE_CHECK')).toHaveLength(1);
    expect(owedOf(disputed, 'PROMISE_DISPUTE_ANSWERED')).toHaveLength(1);
    expect(owedOf(running, 'P5_WELLBEING_AGAIN')).toHaveLength(1);
    for (const one of own) expect(letIn('welfare-officer', 'WELFARE_OFFICER')).toContain(one);
  });

  it('leave the other personas enough to do', () => {
    expect(letIn('welfare-officer', 'WELFARE_OFFICER').length).toBeGreaterThanOrEqual(8);
    expect(letIn('inspector', 'INSPECTOR').length).toBeGreaterThan(10);
    const supervised = letIn('supervisor', 'SUPERVISOR');
    const firstHours = supervised.filter((one) => owedOf(one, 'P3_SUPERVISOR_VOICE').length === 1);
    expect(firstHours.length).toBe(2);
    expect(supervised.length).toBeGreaterThan(8);
    const ready = told.cases.filter(
      ({ status, closureReviewed, closureConfirmed }) => status === 'CLOSURE_PROPOSED' && closureReviewed && !closureConfirmed,
    );
    expect(ready.length).toBeGreaterThanOrEqual(2);
    expect(told.cases.filter(({ access }) => (access.staffVictim?.proposed.length ?? 0) > 0).length).toBe(2);
  });

  it('have what was said of their welfare in a record apart', () => {
    expect(year.events.filter(({ type }) => type === 'WelfareNoteWritten').length).toBeGreaterThan(300);
    expect(year.events.filter(({ type }) => type === 'WelfareReadersChosen').length).toBeGreaterThan(5);
  });
});
