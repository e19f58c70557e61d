import type { Visit } from '../visit';

/** Everything that a victim can say and ask for on their own page, as far as leaving it by the key. */
export async function haveTheirSay(visit: Visit): Promise<void> {
  const { hands, page } = visit;
  await hands.follow('My page');
  await visit.at('My page');
  await hands.follow('What was reported on 2 March 2026');
  await visit.sees('If you ring somebody about it');
  const answer = async (point: string, kept: string, words?: string): Promise<void> => {
    await hands.follow(new RegExp(`^Answer.*${point}$`));
    await visit.at(point);
    await hands.pick(kept, 'Has this been kept?');
    if (words) await hands.write('In your own words (optional)', words);
    await hands.press('Save');
    await visit.sees('Your answer is saved.');
  };
  await answer('Believed and recorded', 'Kept');
  await answer('A supervisor speaks with you', 'Not kept', 'It was two minutes in a corridor.');
  await hands.follow(/^I do not want this.*Represented$/);
  await visit.at('I do not want this: Represented');
  await hands.press('I do not want this');
  await visit.sees('You can change your mind whenever you like.');
  await hands.follow('Change how we are in touch');
  await visit.at('How to be in touch with you');
  await hands.select('How', 'Telephone');
  await hands.write('Number, address or place', '07700 900123');
  await hands.press('Save');
  await visit.sees('Saved: how to be in touch with you.');
  await hands.follow('Please call me');
  await visit.at('Please call me');
  await hands.write('When does it suit you?', 'Today after 18:00');
  await hands.pick('By telephone', 'How?');
  await hands.press('Ask to be called');
  await visit.sees(/somebody speaks with you by/);
  await hands.follow('Everybody who looked');
  await visit.at('Who has looked');
  await visit.sees(/Devinder Halloran \(Supervisor\)/);
  expect(await page.locator('body').innerText()).not.toMatch(/custody rota|XX\/4411/);
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await visit.at('What would you like to do?');
  await page.goBack();
  await visit.at('This page is closed');
}
