import type { Visit } from '../visit';

export const victim = 'Tamsin Oduya-Reed';
export const promised = `What is promised to ${victim}`;
/** As the board names a case. */
export const aReference = /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/;

/** Whoever may see the whole of a colleague's case says first what for. */
export async function sayWhy(visit: Visit): Promise<void> {
  await visit.at('Why are you opening this record?');
  await visit.hands.pick('To supervise the work on the case');
  await visit.hands.press('Open the record');
}

/** A page that is met elsewhere with the keyboard or without scripts, to be looked over. */
export async function lookOver(visit: Visit, address: string, heading: string | RegExp): Promise<void> {
  await visit.page.goto(address);
  await visit.at(heading);
}

/** From the promise page by the link of this name to a form, which is filled in and saved. */
export async function fill(
  visit: Visit,
  form: { link: RegExp; heading: string; answers: () => Promise<void>; button?: string },
): Promise<void> {
  await visit.hands.follow(form.link);
  await visit.at(form.heading);
  await form.answers();
  await visit.hands.press(form.button ?? 'Save');
  await visit.at(/^What is promised to/);
  await visit.sees(/Saved: /);
}
