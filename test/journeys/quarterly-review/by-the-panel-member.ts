import type { Locator } from 'playwright-core';
import type { Visit } from '../visit';
import { inWords, quarter, statusOf } from './the-pack';

const tooFew = 5;

/** What everybody may see: the published pack, without a number by which somebody could be known. */
export async function readWhatIsPublished(visit: Visit): Promise<void> {
  const { hands, page } = visit;
  await hands.follow('Published');
  await visit.at('Published');
  await visit.sees('You said, we did');
  await hands.follow(inWords);
  await visit.at(inWords);
  const cells = await page.getByRole('cell').allInnerTexts();
  const numbers = cells.filter((text) => /^[\d,]+$/.test(text)).map((text) => Number(text.replaceAll(',', '')));
  expect(numbers.length).toBeGreaterThan(5);
  expect(numbers.filter((number) => number < tooFew)).toEqual([]);
  expect(cells).toContain('too few to show');
}

/** One sampled case is read and scored, another is recognised and left alone. */
export async function scoreAndRecognise(visit: Visit): Promise<void> {
  const { hands, page } = visit;
  const open = (words: string): Locator => page.getByRole('listitem').filter({ hasText: words }).getByRole('link').first();
  await hands.follow('Cases for the panel');
  await visit.at('Cases for the panel');
  await open('You have answered 0 of 3 questions.').click();
  await visit.at(/^Do you recognise case/);
  await hands.follow('I do not recognise it: read the summary');
  await visit.at(/^Case \d+$/);
  await hands.follow('Was the person spoken to as soon, and as kindly, as policy asks?');
  await visit.at('Was the person spoken to as soon, and as kindly, as policy asks?');
  await hands.press('Save your answer');
  await visit.sees('Select one of the four scores');
  await hands.pick('In line with policy', 'How do you judge it?');
  await hands.write('What do you want to say about it?', 'They were told at every step.');
  await hands.press('Save your answer');
  await visit.sees('Your answer is saved.');
  await visit.sees('You said: In line with policy. They were told at every step.');

  await page.goto('/panel');
  await visit.at('Cases for the panel');
  await visit.sees('You have answered 1 of 3 questions.');
  await open('You have answered 3 of 3 questions.').click();
  await visit.at(/^Do you recognise case/);
  const recognised = new URL(page.url()).pathname;
  await hands.pick('I recognise this case, or think that I may');
  await hands.press('Leave this case out');
  await visit.sees('Thank you. You neither read nor score this case.');
  expect(await statusOf(page, `${recognised}/reading`)).toBe(403);
}

/** Whoever is from outside comes to nothing else. */
export async function comeNoFurther(visit: Visit): Promise<void> {
  const meeting = `/quarters/${quarter}/meeting`;
  for (const path of ['/quarters', `/quarters/${quarter}`, meeting, '/meetings', '/scrutiny', '/scrutiny/summaries', '/cases/find']) {
    expect([path, await statusOf(visit.page, path)]).toEqual([path, 403]);
  }
}
