import { join } from 'node:path';
import { findBrowser, noBrowser } from './support/browser.mjs';
import { descriptionChecks } from './support/descriptions.mjs';
import { install } from './support/install.mjs';
import { countTests, hasTests } from './support/jest.mjs';
import { bin, capture, root } from './support/run.mjs';

const total = { passed: 0, failed: 0 };
const failures = [];

function report(name, { passed, failed }, startedAt) {
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(name);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(
    `${failed === 0 ? 'passed' : 'FAILED'}  ${name}${passed + failed > 1 ? `: ${passed} passed, ${failed} failed` : ''} (${seconds} s)`,
  );
}

/** One check, one in the count. What it printed is shown only where it failed. */
async function check(name, work) {
  const startedAt = performance.now();
  const { status, output } = await work();
  if (status !== 0) console.log(output.trimEnd());
  report(name, status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }, startedAt);
  return status === 0;
}

/** Checks that need nothing of each other, two at a time: each of them keeps one core busy. */
async function checks(list) {
  const waiting = [...list];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await check(...next);
  };
  await Promise.all([lane(), lane()]);
}

/** A group of tests, each of them one in the count. */
async function tests(name, args, env = {}) {
  const startedAt = performance.now();
  report(name, await countTests(args, { TZ: 'UTC', ...env }), startedAt);
}

const tool =
  (name, ...args) =>
  () =>
    capture(bin(name), args);
const script = (name) => () => capture(process.execPath, [join(root, 'scripts', name)]);

async function verify() {
  if (!(await check('packages are installed as locked', async () => ({ status: await install(), output: '' })))) return;

  await checks([
    ['lint', tool('eslint', '--max-warnings', '0', '.')],
    ['formatting', tool('prettier', '--check', '--log-level', 'warn', '.')],
    ['types', tool('tsc', '-p', '.')],
    ['import rules', tool('depcruise', '--config', '.dependency-cruiser.cjs', 'src')],
    ['nothing unused', tool('knip')],
    ['licences', script('licences.mjs')],
  ]);
  const built = await check('build', script('build.mjs'));
  if (built) await checks(descriptionChecks().map(({ name, check: describes }) => [name, describes]));

  const alone = ['faults', 'journeys'];
  const aside = alone.map((folder) => `test/${folder}/`);
  // These run in test/together.
  const doors = ['/test/(api|web)/[^/]+/'];
  const others = ['--testPathIgnorePatterns', '/node_modules/', '/test/architecture/planted/', ...doors, ...aside];
  await tests('tests', others);
  // The law of the house must not depend on where the server stands.
  await tests('the domain, on a machine in New York', ['test/domain', 'test/kernel'], { TZ: 'America/New_York' });
  await tests('the domain, on a machine in Auckland', ['test/domain', 'test/kernel'], { TZ: 'Pacific/Auckland' });
  if (hasTests('faults')) await tests('faults', ['test/faults', '--runInBand']);
  if (hasTests('journeys')) {
    const browser = await findBrowser();
    await check('a browser is here', async () => ({ status: browser ? 0 : 1, output: noBrowser }));
    if (browser) await tests('journeys in a real browser', ['test/journeys', '--runInBand'], { CHROME_PATH: browser });
  }
}

try {
  await verify();
} catch (error) {
  console.log(error);
  total.failed += 1;
}
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
// Set, not exited with: what is still in the pipe must reach whoever reads the last line.
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`${total.passed} passed, ${total.failed} failed`);
