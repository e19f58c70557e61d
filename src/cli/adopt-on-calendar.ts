import '../casework/working-calendar.refusals';
import { calendarChanges } from '../domain/obligations/working-calendar/calendar-changes';
import type { AdoptOneOffHoliday, AdoptWorkingCalendar } from '../domain/obligations/working-calendar/commands';
import { calendarInForce, noneAdopted } from '../domain/obligations/working-calendar/state';
import type { WorkingCalendar } from '../domain/obligations/working-calendar/working-calendar';
import { workingCalendar, workingCalendarStream } from '../domain/obligations/working-calendar/working-calendar-stream';
import type { CommandRunner } from '../event-store/runner';
import { configOf } from './data-folder';
import { byOperator, openRunner, refusedInWords } from './open-runner';
import type { Given, Terminal } from './verb';

type Deed = Pick<AdoptWorkingCalendar, 'type' | 'calendar' | 'why'> | Pick<AdoptOneOffHoliday, 'type' | 'date' | 'title' | 'why'>;

/** Gives one command to the calendar's stream and says what is in force afterwards, and what differs from before. */
export async function adoptOnCalendar(deed: Deed, given: Given, terminal: Terminal): Promise<void> {
  const { runner, context, close } = await openRunner(configOf(given, terminal));
  try {
    const before = await inForce(runner);
    const now = context();
    const { eventIds } = await runner.execute(workingCalendar, workingCalendarStream, { ...deed, by: byOperator, at: now.at }, now);
    tell(before, await inForce(runner), eventIds.length > 0, given, terminal);
  } catch (error) {
    throw refusedInWords(error);
  } finally {
    await close();
  }
}

const inForce = async (runner: CommandRunner): Promise<WorkingCalendar> =>
  calendarInForce((await runner.load(workingCalendar, workingCalendarStream))?.state ?? noneAdopted);

function tell(before: WorkingCalendar, after: WorkingCalendar, adopted: boolean, { values }: Given, { out }: Terminal): void {
  const { name, version, firstDay, lastDay, holidays } = after;
  const changes = calendarChanges(before, after);
  if (values['json'] === true) {
    out(JSON.stringify({ adopted, name, version, firstDay, lastDay, holidays: holidays.size, ...changes, faults: [] }));
    return;
  }
  out(
    `${adopted ? 'Adopted' : 'In force already'}: "${name}", version ${version}, ${holidays.size} holidays from ${firstDay} to ${lastDay}.`,
  );
  for (const { date, title } of changes.added) out(`A holiday now: ${date} ${title}`);
  for (const { date, title } of changes.missing) out(`No holiday any more: ${date} ${title}`);
  if (lastDay < before.lastDay) out(`It ends before the one it replaces, which went to ${before.lastDay}.`);
  if (adopted) out('What was counted before stands; what arises from now on is counted by this.');
}
