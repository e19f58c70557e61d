import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import type { Visit } from '../visit';
import { comeToThePack, figure, hashOf, packTitle, quarter, rowsOf, statusOf } from './the-pack';

type Seen = { readonly hash: string; readonly rows: readonly string[] };

/** The analyst reads what the secretary reads, and comes to no case. */
export async function readTheSame(visit: Visit, seen: Seen): Promise<void> {
  const { page } = visit;
  await comeToThePack(visit);
  expect({ hash: await hashOf(page), rows: await rowsOf(figure(page, 'First contact within the standard')) }).toEqual(seen);
  expect(await page.getByRole('link', { name: /^Cases: / }).count()).toBe(0);
  expect(await statusOf(page, `/quarters/${quarter}/cases?table=M3.LPU&row=HATE_CRIME`)).toBe(403);
  await visit.at('You cannot do this');
}

/** The files hold the figures of the page: each says their hash, and the CSV and both workbooks the very share that is read there. */
export async function takeTheFiles(visit: Visit): Promise<void> {
  const { hands, page } = visit;
  await comeToThePack(visit);
  const hash = await hashOf(page);
  const [share] = /\d+\.\d% \(/.exec((await rowsOf(figure(page, 'First contact within the standard'))).join()) ?? [];
  const percent = Number.parseFloat(share ?? '');
  expect(percent).toBeGreaterThan(0);
  const taken = async (link: string): Promise<Buffer> => {
    const [download] = await Promise.all([page.waitForEvent('download'), hands.follow(link)]);
    return readFileSync(await download.path());
  };
  const lines = parse<Record<string, string>>(await taken('CSV: all tables as one'), { bom: true, columns: true });
  expect(new Set(lines.map(({ sha256 }) => sha256))).toEqual(new Set([hash]));
  const onTime = lines.filter(({ table, column }) => table === 'M4.FIRST_CONTACT' && column === 'period.share');
  expect(onTime.map(({ text }) => text)).toContain(`${percent.toFixed(1)}%`);
  for (const link of ['Excel (XLSX)', 'OpenDocument (ODS)']) {
    const { SheetNames, Sheets } = read(await taken(link));
    const text = SheetNames.map((name) => utils.sheet_to_csv(Sheets[name] ?? {})).join('\n');
    expect(text).toContain(hash);
    expect(text).toContain(`${percent.toFixed(1)}%`);
  }
  expect((await taken('PDF, to print or to read out')).subarray(0, 5).toString()).toBe('%PDF-');
}

/** From a figure of their own unit down to its cases: as many as the figure says. */
export async function goDownToTheCases(visit: Visit): Promise<void> {
  const { hands, page } = visit;
  await comeToThePack(visit);
  await page.getByText('Cases recorded, by unit and kind, by local policing unit', { exact: true }).first().click();
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: /by unit and kind.*Hate crime, LPU-1 / }) });
  const said = Number(await row.getByRole('cell').first().innerText());
  expect(said).toBeGreaterThan(0);
  await hands.follow(/by unit and kind.*Hate crime, LPU-1 /);
  await visit.at(/^Cases: Cases recorded, by unit and kind/);
  const cases = page
    .locator('main')
    .getByRole('listitem')
    .filter({ has: page.locator('a[href^="/cases/"]') });
  expect(await cases.count()).toBe(said);
  expect(await cases.filter({ hasText: 'LPU-1' }).count()).toBe(said);
  await hands.follow('Back to the figure');
  await visit.at(packTitle);
}
