import type { Locator, Page } from 'playwright-core';
import { type InThePage, isFocused, isGroupFocused, unseenFocus } from './in-the-page';

/** How somebody works a page. Everything is named by the words that they read on it. */
export type Hands = {
  follow(link: string | RegExp): Promise<void>;
  press(button: string | RegExp): Promise<void>;
  /** One of several, or a box to tick. */
  pick(label: string | RegExp, question?: string | RegExp): Promise<void>;
  write(label: string | RegExp, text: string, question?: string | RegExp): Promise<void>;
  select(label: string | RegExp, option: string | RegExp): Promise<void>;
};

const within = (page: Page, question?: string | RegExp): Page | Locator =>
  question === undefined ? page : page.getByRole('group', { name: question, exact: true });

/** A link, or one that looks like a button and is called so. */
const wayOn = (page: Page, name: string | RegExp): Locator =>
  page
    .getByRole('link', { name, exact: true })
    .or(page.getByRole('button', { name, exact: true }))
    .first();

/** A finger on the glass, or a mouse. */
export const pointer = (page: Page): Hands => ({
  follow: (link) => wayOn(page, link).click(),
  press: (button) => page.getByRole('button', { name: button, exact: true }).first().click(),
  pick: (label, question) => within(page, question).getByLabel(label, { exact: true }).first().check(),
  write: (label, text, question) => within(page, question).getByLabel(label, { exact: true }).first().fill(text),
  select: async (label, option) => {
    const list = page.getByLabel(label, { exact: true }).first();
    await list.selectOption({ label: await wordsOf(list, option) });
  },
});

const wordsOf = async (list: Locator, option: string | RegExp): Promise<string> =>
  ((await list.locator('option').filter({ hasText: option }).first().textContent()) ?? '').trim();

/** The keyboard alone: Tab to get there, arrows to choose, Space and Enter to act. Where the focus cannot be seen, it fails. */
export function keyboard(page: Page): Hands {
  const { keyboard: keys } = page;
  const reach = async (target: Locator, isNear: InThePage = isFocused): Promise<void> => {
    await target.waitFor({ state: 'attached' });
    for (let stops = 0; stops < 250; stops += 1) {
      if (await target.evaluate(isNear)) return expectFocusSeen(page);
      await keys.press('Tab');
    }
    throw new Error(`the keyboard does not reach ${target.toString()}`);
  };

  return {
    follow: async (link) => {
      await reach(wayOn(page, link));
      await keys.press('Enter');
    },
    press: async (button) => {
      await reach(page.getByRole('button', { name: button, exact: true }).first());
      await keys.press('Enter');
    },
    pick: async (label, question) => {
      const target = within(page, question).getByLabel(label, { exact: true }).first();
      const isRadio = (await target.getAttribute('type')) === 'radio';
      await reach(target, isRadio ? isGroupFocused : isFocused);
      for (let steps = 0; isRadio && steps < 20 && !(await target.evaluate(isFocused)); steps += 1) await keys.press('ArrowDown');
      if (!(await target.isChecked())) await keys.press('Space');
    },
    write: async (label, text, question) => {
      const target = within(page, question).getByLabel(label, { exact: true }).first();
      await reach(target);
      const type = await target.getAttribute('type');
      // A picker of dates or times takes the keys of its own parts; what they make of the keys is the browser's matter.
      if (type === 'date' || type === 'time') return target.fill(text);
      await keys.press('ControlOrMeta+A');
      await keys.insertText(text);
    },
    select: async (label, option) => {
      const list = page.getByLabel(label, { exact: true }).first();
      await reach(list);
      await keys.type(await wordsOf(list, option));
    },
  };
}

async function expectFocusSeen(page: Page): Promise<void> {
  const unseen = await page.evaluate<string>(unseenFocus);
  if (unseen !== '') throw new Error(`the focus cannot be seen on ${unseen}`);
}
