import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser, noBrowser } from './support/browser.mjs';
import { isBuilt } from './support/freshness.mjs';
import { root, run } from './support/run.mjs';

const pictures = join(root, 'docs', 'screenshots');
const phone = { width: 390, height: 844 };
const desk = { width: 1200, height: 860 };

/** Follows the words on the page, as a person would. */
const follow = (words) => async (page) => {
  await page
    .locator('main')
    .getByRole('link', { name: words })
    .or(page.locator('main').getByRole('button', { name: words }))
    .first()
    .click();
  await page.waitForLoadState('load');
};
const open = (path) => (page) => page.goto(path);
const oldestCase = async (page) => {
  await page.locator('.sf-cases__item h2 a').first().click();
  await page.waitForLoadState('load');
};
const onePromise = async (page) => {
  await page.locator('main tbody a[href^="/promise/"]').first().click();
  await page.waitForLoadState('load');
  await page.evaluate(() => document.getElementById('P3')?.scrollIntoView());
};
/** Of the colleague's case that was reported last: there is most to do. */
const firstHours = async (page) => {
  await page.goto('/promise');
  const hrefs = await page
    .locator('main tbody a[href^="/promise/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const addresses = [...new Set(hrefs.map((href) => href.replace(/#.*/, '')))];
  const left = async (address) => {
    await page.goto(`${address}/first-hours`);
    return Number(/(\d+) steps are left/.exec(await page.locator('main').innerText())?.[1] ?? 0);
  };
  let most = { address: addresses[0], steps: -1 };
  for (const address of addresses) {
    const steps = await left(address);
    if (steps > most.steps) most = { address, steps };
  }
  await page.goto(`${most.address}/first-hours`);
  await page.locator('main h2').first().scrollIntoViewIfNeeded();
  await page.evaluate(() => window.scrollTo(0, document.querySelector('main h2').offsetTop - 20));
};
const ownPage = async (page) => {
  await page.locator('main a[href^="/my-page/"]').first().click();
  await page.waitForLoadState('load');
};
const history = (page) => page.locator('#history').scrollIntoViewIfNeeded();

/** The latest quarter that was frozen. */
async function lastPack(page) {
  const hrefs = await page.locator('main a[href^="/quarters/20"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const quarter = hrefs
    .filter((href) => /-Q[1-4]$/.test(href))
    .sort()
    .at(-1);
  await page.goto(quarter);
}

/** Each picture: who looks, on what, and how they get there from the one before. */
const visits = [
  {
    persona: 'support-officer',
    size: phone,
    shots: [
      { name: 'my-cases-phone', go: open('/caseload') },
      { name: 'case-phone', go: oldestCase },
      { name: 'log-a-contact-phone', go: follow('Log a contact') },
      { name: 'contacts-due-phone', go: open('/contacts-due') },
    ],
  },
  {
    persona: 'support-officer',
    size: desk,
    shots: [
      { name: 'sign-in', go: open('/'), before: true },
      { name: 'open-a-case', go: open('/cases/new') },
      { name: 'case-history', go: async (page) => (await page.goto('/caseload'), await oldestCase(page), await history(page)) },
    ],
  },
  {
    persona: 'inspector',
    size: desk,
    shots: [
      { name: 'reviews', go: open('/reviews') },
      { name: 'record-a-review', go: follow(/^Review case/) },
    ],
  },
  {
    persona: 'senior-lead',
    size: desk,
    shots: [
      { name: 'force', go: open('/force') },
      { name: 'promise-board', go: open('/promise') },
    ],
  },
  { persona: 'supervisor', size: phone, shots: [{ name: 'first-hours-phone', go: firstHours }] },
  {
    persona: 'welfare-officer',
    size: desk,
    shots: [{ name: 'promise', go: async (page) => (await open('/promise')(page), await onePromise(page)) }],
  },
  {
    persona: 'staff-victim',
    size: phone,
    shots: [{ name: 'my-page-phone', go: async (page) => (await open('/my-page')(page), await ownPage(page)) }],
  },
  {
    persona: 'secretary',
    size: desk,
    shots: [
      { name: 'pack', go: async (page) => (await open('/quarters')(page), await lastPack(page)) },
      { name: 'pack-group', go: async (page) => page.goto(`${page.url().split('#')[0]}#service-by-group`) },
    ],
  },
  {
    persona: 'panel-member',
    size: phone,
    shots: [{ name: 'panel-phone', go: async (page) => (await open('/panel')(page), await follow(/^Case 1/)(page)) }],
  },
];

/** Fills a small force in a folder and serves it. Answers its address and how to stop it. */
function startDemo(folder) {
  const main = join(root, 'dist', 'cli', 'main.js');
  const demo = spawn(process.execPath, [main, 'demo', '--data', folder, '--cases', '300', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    demo.stdout.on('data', (part) => {
      said += part;
      const address = /ready at (\S+)/.exec(said)?.[1];
      if (address) resolve({ address, stop: () => new Promise((stopped) => (demo.once('exit', stopped), demo.kill('SIGINT'))) });
    });
    demo.once('exit', (status) => reject(new Error(`the demonstration stopped with exit status ${status}`)));
  });
}

async function take(browser, address, { persona, size, shots }) {
  const context = await browser.newContext({ viewport: size, baseURL: address, locale: 'en-GB', timezoneId: 'Europe/London' });
  const page = await context.newPage();
  const shoot = (name) => page.screenshot({ path: join(pictures, `${name}.png`) });
  await page.goto('/sign-in');
  for (const { name } of shots.filter(({ before }) => before)) await shoot(name);
  await page.locator(`button[value="${persona}"]`).click();
  await page.getByRole('heading', { level: 1, name: 'What would you like to do?' }).waitFor();
  for (const { name, go } of shots.filter(({ before }) => !before)) {
    await go(page);
    await shoot(name);
    console.log(`docs/screenshots/${name}.png`);
  }
  await context.close();
}

/** `npm run screenshots -- http://127.0.0.1:3000` looks at a demonstration that is running already. */
async function running(folder) {
  const [address] = process.argv.slice(2);
  if (address) return { address, stop: () => undefined };
  if (!isBuilt() && (await run(process.execPath, [join(root, 'scripts', 'build.mjs')])) !== 0) throw new Error('the build failed');
  return startDemo(folder);
}

async function takeAll() {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error(noBrowser);
  mkdirSync(pictures, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'steadfast-pictures-'));
  const demo = await running(join(folder, 'data'));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    for (const visit of visits) await take(browser, demo.address, visit);
  } finally {
    await browser.close();
    await demo.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

await takeAll();
