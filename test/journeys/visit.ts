import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type DemoPersonaId, demoPersonas } from '../../src/domain/staff/demo-personas';
import type { TestApp } from '../support/app';
import { faultsOf } from './accessibility';
import { type Hands, keyboard, pointer } from './hands';

export const ways = ['a finger on a phone', 'the keyboard alone', 'scripts switched off'] as const;
export type Way = (typeof ways)[number];

/** Longer than a page takes on a busy machine; what is not there by then does not come. */
const patience = 20_000;

/** Looking a page over takes a second: once for each heading is enough. */
const lookedOver = new Set<string>();

/** One person at one screen, from signing in on. */
export class Visit {
  /** What is wrong with the pages seen so far. */
  readonly faults: string[] = [];

  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
    readonly hands: Hands,
    private readonly examines: boolean,
  ) {}

  static async as(persona: DemoPersonaId, browser: Browser, app: TestApp, way: Way = 'a finger on a phone'): Promise<Visit> {
    const context = await browser.newContext({
      viewport: { width: 360, height: 740 },
      baseURL: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`,
      javaScriptEnabled: way !== 'scripts switched off',
      locale: 'en-GB',
      timezoneId: 'Europe/London',
    });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    const hands = way === 'the keyboard alone' ? keyboard(page) : pointer(page);
    const visit = new Visit(page, context, hands, way === 'a finger on a phone');
    page.on('pageerror', ({ message }) => visit.faults.push(`a script failed: ${message}`));
    await page.goto('/sign-in');
    await visit.at('Sign in');
    await visit.signIn(persona);
    return visit;
  }

  async signIn(persona: DemoPersonaId): Promise<void> {
    await this.hands.press(demoPersonas.find(({ id }) => id === persona)?.name ?? persona);
  }

  /** Waits until the page with this heading is before them, whole, and looks it over. */
  async at(heading: string | RegExp): Promise<void> {
    try {
      await this.page.getByRole('heading', { level: 1, name: heading }).waitFor();
    } catch (cause) {
      throw new Error(`"${heading.toString()}" did not come: ${await this.page.locator('main').innerText()}`, { cause });
    }
    await this.page.waitForLoadState();
    if (!this.examines) return;
    const title = await this.page.title();
    if (lookedOver.has(title)) return;
    lookedOver.add(title);
    this.faults.push(...(await faultsOf(this.page)).map((fault) => `${title}: ${fault}`));
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  /** Entries of the history whose heading says so. */
  async entries(title: string): Promise<number> {
    return this.page
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { name: title }) })
      .count();
  }

  async home(): Promise<void> {
    await this.hands.follow('Steadfast');
    await this.at('What would you like to do?');
  }

  end(): Promise<void> {
    return this.context.close();
  }
}
