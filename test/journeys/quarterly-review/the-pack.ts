import type { Locator, Page } from 'playwright-core';
import type { Visit } from '../visit';

export const quarter = '2026-27-Q2';
export const inWords = 'Quarter 2 of 2026-27 (July to September 2026)';
export const before = 'Quarter 1 of 2026-27 (April to June 2026)';
export const packTitle = `Hate-crime review: ${inWords}`;

/** From the first page to the pack of the quarter. */
export async function comeToThePack(visit: Visit): Promise<void> {
  await visit.hands.follow('Figures of the quarter');
  await visit.at('Figures of the quarter');
  await visit.hands.follow(inWords);
  await visit.at(packTitle);
}

/** One figure of a pack: its table, its pictures and how it is counted. */
export const figure = (page: Page, title: string | RegExp): Locator => page.getByRole('article', { name: title, exact: true }).first();

/** What stands in the first table of a figure, row by row. */
export const rowsOf = (figure: Locator): Promise<string[]> => figure.getByRole('table').first().getByRole('row').allInnerTexts();

/** The hash that the pack says of itself. */
export const hashOf = async (page: Page): Promise<string> => /\b[0-9a-f]{64}\b/.exec(await page.locator('main').innerText())?.[0] ?? '';

/** The answer's status, as whoever types the address gets it. */
export const statusOf = async (page: Page, path: string): Promise<number> => (await page.goto(path))?.status() ?? 0;
