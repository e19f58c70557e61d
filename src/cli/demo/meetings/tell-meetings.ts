import type { DemoPersonaId } from '../../../domain/staff/demo-personas';
import { demoPersonas } from '../../../domain/staff/demo-personas';
import { quarterBefore, quarterOf } from '../../../domain/quarter';
import { endOf, periodOf, type ReportingPeriod } from '../../../domain/figures/reporting-period';
import type { LocalDate } from '../../../kernel/instant';
import { day, hour, toInstant, toLocalDate } from '../moments';
import { actions, concerns, decisions, questions, remarks, summaries } from './words';
import { type Doors, StoryRefused } from './through-the-doors';

/** The meeting of a quarter sees the figures of so long after its end. */
const daysToMeeting = 15;

const quarter = (code: string): ReportingPeriod => {
  const period = periodOf(code);
  if (!period) throw new TypeError(`${code} is no quarter`);
  return period;
};
const staffIdOf = (persona: DemoPersonaId) => demoPersonas.find(({ id }) => id === persona)?.staffId;
const nth = <T>(list: readonly T[], place: number): T => list[place % list.length] as T;

/**
 * The two last whole quarters of a fictional force: both frozen, so that the later restates what was entered late for the earlier; what
 * was decided, agreed and heard; and a sample that a panel has begun to read. `today`: the day as which the force is looked at.
 */
export async function tellMeetings(doors: Doors, today: LocalDate, onProgress: (done: number, of: number) => void): Promise<void> {
  const last = quarter(quarterBefore(quarterOf(today)));
  const before = quarter(quarterBefore(last.code));
  const steps: readonly (() => Promise<void>)[] = [
    () => freeze(doors, before, toInstant(Date.parse(endOf(before)) + daysToMeeting * day + 9 * hour)),
    () => meet(doors, before, today),
    () => freeze(doors, last),
    () => followUp(doors, before, last, today),
    () => scrutinise(doors, before),
  ];
  for (const [done, step] of steps.entries()) {
    onProgress(done, steps.length);
    await step();
  }
  onProgress(steps.length, steps.length);
}

const freeze = (doors: Doors, { code }: ReportingPeriod, knownAt?: string): Promise<void> =>
  doors.post('secretary', `/quarters/${code}/freeze`, knownAt === undefined ? {} : { knownAt });

async function meet(doors: Doors, { code }: ReportingPeriod, today: LocalDate): Promise<void> {
  for (const decision of decisions) await doors.post('secretary', `/quarters/${code}/decisions`, decision);
  for (const [place, { owner, inDays, ...action }] of actions.entries()) {
    const dueOn = toLocalDate(Date.parse(`${today}T12:00:00.000Z`) + (place === 0 ? 0 : inDays) * day);
    await doors.post('secretary', `/quarters/${code}/actions`, { ...action, owner: staffIdOf(owner), dueOn });
  }
  for (const { raisedBy, said, ...answer } of concerns) {
    const path = `/quarters/${code}/concerns`;
    const { concernId } = await doors.post<{ concernId: string }>('secretary', path, { raisedBy, said, raisedOn: today });
    if (!('did' in answer)) continue;
    await doors.post('secretary', `${path}/${concernId}/answers`, answer);
    if ('cameOfIt' in answer) await doors.post('secretary', `${path}/${concernId}/publication`);
  }
}

/** At the next meeting: what came of the actions of the one before, and one of its own. */
async function followUp(doors: Doors, before: ReportingPeriod, last: ReportingPeriod, today: LocalDate): Promise<void> {
  const { actions: agreed } = await doors.get<{ actions: readonly { actionId: string }[] }>(
    'secretary',
    `/quarters/${before.code}/meeting`,
  );
  const [, second, third] = agreed;
  const path = (actionId: string): string => `/quarters/${before.code}/actions/${actionId}/follow-ups`;
  const done = { state: 'DONE', words: 'Every unit has had the briefing; the figure is looked at again next quarter.' };
  if (second) await doors.post('secretary', path(second.actionId), done);
  if (third) await doors.post('secretary', path(third.actionId), { state: 'GOING_ON', words: 'Two units have the phones; seven wait.' });
  const dueOn = toLocalDate(Date.parse(`${today}T12:00:00.000Z`) + 40 * day);
  const what = 'Ask those who were not offered a survey whether they would have liked one.';
  const action = { what, owner: staffIdOf('senior-lead'), dueOn, aim: 'ENGAGEMENT', figure: { table: 'M13.RETURNED', row: 'ALL' } };
  await doors.post('secretary', `/quarters/${last.code}/actions`, action);
}

type Line = { readonly caseId: string; readonly number: number };

/** In a small force there may be no closed case that a panel can be given: then it is given none. */
async function hasDrawn(doors: Doors, path: string): Promise<boolean> {
  try {
    await doors.post('secretary', `${path}/sample`);
    return true;
  } catch (error) {
    if (error instanceof StoryRefused && error.code === 'NOTHING_TO_DRAW_FROM') return false;
    throw error;
  }
}

/** Two in three are summed up and read by a second person; the panel has read most of those, and knows one of them. */
async function scrutinise(doors: Doors, { code }: ReportingPeriod): Promise<void> {
  const path = `/quarters/${code}/scrutiny`;
  if (!(await hasDrawn(doors, path))) return;
  await doors.post('secretary', `${path}/questions`, { questions });
  const { items } = await doors.get<{ items: readonly Line[] }>('senior-lead', `${path}/summaries`);
  const summed = items.filter((_, place) => place % 3 !== 2);
  for (const [place, { caseId, number }] of summed.entries()) {
    const summary = `${path}/summaries/${caseId}`;
    await doors.post('senior-lead', summary, { summary: nth(summaries, place) });
    const { writtenAt } = await doors.get<{ writtenAt: string }>('inspector', summary);
    await doors.post('inspector', `${summary}/check`, { textOf: writtenAt, result: 'PASSED' });
    if (place === 1) await doors.post('panel-member', `${path}/cases/${String(number)}/recognition`);
    else if (place % 4 !== 3) await score(doors, `${path}/cases/${String(number)}/scores`, place);
  }
}

async function score(doors: Doors, path: string, place: number): Promise<void> {
  for (const asked of questions.keys()) {
    const words = asked === 1 ? { words: nth(remarks, place) } : {};
    await doors.post('panel-member', path, { question: `Q${String(asked + 1)}`, score: 1 + ((place + asked) % 3), ...words });
  }
}
