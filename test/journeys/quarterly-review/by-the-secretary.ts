import type { Visit } from '../visit';
import { before, comeToThePack, figure, hashOf, inWords, quarter, rowsOf, statusOf } from './the-pack';

const firstContact = 'First contact within the standard';

/** Any whole months as known at an instant: while it was still going on, and once it was over. */
export async function askForMonths(visit: Visit): Promise<void> {
  const { hands } = visit;
  const ask = async (date: string): Promise<void> => {
    await visit.page.goto('/quarters');
    await visit.at('Figures of the quarter');
    await hands.select('First month', 'July 2026');
    await hands.select('Last month', 'August 2026');
    await hands.write('Date', date, 'As known at (optional)');
    await hands.write('Time', '09:00', 'As known at (optional)');
    await hands.press('Show the figures');
    // Where the count takes longer than two seconds, a page says how far it is and looks again by itself.
    await visit.at('Hate-crime review: July to August 2026');
  };
  await ask('2026-08-14');
  await visit.sees('As known at Friday 14 August 2026, 09:00. The period is not over at that instant.');
  await ask('2026-10-01');
  await visit.sees('As known at Thursday 1 October 2026, 09:00: that instant is past for certain');
  await visit.home();
  await hands.follow('Figures of the quarter');
  await visit.at('Figures of the quarter');
  await hands.select('First month', 'August 2026');
  await hands.select('Last month', 'July 2026');
  await hands.press('Show the figures');
  await visit.sees('Select a last month that is not before the first, and at most ten years after it');
}

/** The frozen pack as the meeting sees it. Answers its hash and one figure, for others to hold beside theirs. */
export async function openThePack(visit: Visit): Promise<{ readonly hash: string; readonly rows: readonly string[] }> {
  const { hands, page } = visit;
  await comeToThePack(visit);
  expect(await page.getByText('OFFICIAL-SENSITIVE', { exact: true }).count()).toBe(2);
  await visit.sees('These figures stay as they are.');
  expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toBe('The headline');

  const shown = figure(page, firstContact);
  expect(await shown.getByRole('table').count()).toBeGreaterThan(0);
  await shown.getByText('How is this counted?').first().click();
  await shown.getByText('Out of:').first().waitFor();
  const picture = shown.getByRole('img', { name: /^First contact .*, month by month .*lowest .*highest/ });
  expect(await picture.count()).toBe(1);

  const restated = figure(page, `${before}: figures that came out otherwise`);
  expect((await rowsOf(restated)).length).toBeGreaterThan(1);
  expect(await page.getByRole('link', { name: /^Cases: / }).count()).toBe(0);
  const seen = { hash: await hashOf(page), rows: await rowsOf(shown) };
  await hands.follow('Show it for the wall');
  await page.getByRole('link', { name: 'Show it for reading' }).waitFor();
  expect(await rowsOf(figure(page, firstContact))).toEqual(seen.rows);
  return seen;
}

/** An action without an owner is sent back with what was typed; with one it stands in the meeting. */
export async function agreeAnAction(visit: Visit): Promise<void> {
  const { hands, page } = visit;
  const what = 'Ring everybody back within a day, at weekends too.';
  await hands.follow('Quarterly meetings');
  await visit.at('Quarterly meetings');
  await hands.follow(inWords);
  await visit.at(`Meeting: ${inWords}`);
  await hands.follow('Write down an action');
  await visit.at('Write down an action');
  await hands.write('What is to be done?', what);
  await hands.write('By which day?', '2026-12-18');
  await hands.pick('More opportunities for justice', 'Which aim of the delivery plan does it serve?');
  await hands.press('Save the action');
  await page.getByRole('link', { name: 'Select who sees to it' }).waitFor();
  expect(await page.getByLabel('What is to be done?').inputValue()).toBe(what);
  expect(await page.getByLabel('By which day?').inputValue()).toBe('2026-12-18');
  await hands.select('Who sees to it?', /^Obinna Thackray/);
  await hands.press('Save the action');
  await visit.at(`Meeting: ${inWords}`);
  const action = page.getByRole('listitem').filter({ hasText: what });
  await action.getByText('Obinna Thackray sees to it by 18 December 2026. Serves: More opportunities for justice.').waitFor();
}

/** A frozen quarter says so, and offers nothing to freeze. */
export async function freezeNothingTwice(visit: Visit): Promise<void> {
  expect(await statusOf(visit.page, `/quarters/${quarter}/freeze`)).toBe(200);
  await visit.at(`Freeze the pack: ${inWords}`);
  await visit.sees(/Maelona Quartey-Finch froze this pack on Friday 20 November 2026/);
  expect(await visit.page.locator('main').getByRole('button').count()).toBe(0);
}
