import { resolve } from 'node:path';
import { createApp } from '../../bootstrap/create-app';
import type { AppConfig } from '../../config/app-config';
import { readConfig } from '../../config/read-config';
import { demoPersonas } from '../../domain/staff/demo-personas';
import { isLocalDate, type LocalDate } from '../../kernel/instant';
import { systemClock } from '../../platform/clock/system-clock';
import { buildViews } from '../demo/build-views';
import { fill, isFilled } from '../demo/fill';
import { demoCases, demoSeed } from '../demo/force';
import { tellMeetings } from '../demo/meetings/tell-meetings';
import { throughTheDoors } from '../demo/meetings/through-the-doors';
import { localMidnight, toInstant, toLocalDate } from '../demo/moments';
import { progressOn } from '../progress';
import type { ExitStatus, Terminal, Verb } from '../verb';
import { textOf, WrongUse } from '../verb';

export const demo: Verb = {
  name: 'demo',
  usage: '[--data <dir>] [--as-of <date>] [--seed <text>] [--cases <n>] [--port <n>] [--no-meetings] [--no-serve]',
  summary: 'fills a folder with a fictional force, if there is none yet, and serves it',
  about: [
    'Same seed and date, same force. Every name and place is invented.',
    'Started again on the same folder it goes on with the same data.',
  ],
  options: {
    data: { type: 'string', what: 'the folder of the data', default: './data/demo' },
    'as-of': { type: 'string', what: 'YYYY-MM-DD; the year of casework ends as this day begins, today if left out' },
    seed: { type: 'string', what: 'what chance is made from', default: demoSeed },
    cases: { type: 'string', what: 'how many cases', default: String(demoCases) },
    port: { type: 'string', what: 'the port to listen on', default: '3000' },
    'no-meetings': { type: 'boolean', what: 'leaves out the two last quarterly meetings' },
    'no-serve': { type: 'boolean', what: 'stops once the data and the views are there' },
  },
  run: async (given, terminal) => {
    const folder = resolve(textOf(demo, given, 'data') ?? '');
    const asOf = textOf(demo, given, 'as-of') ?? toLocalDate(Date.parse(systemClock.now()));
    const cases = wholeNumber('cases', textOf(demo, given, 'cases'), 1, 20_000);
    const port = wholeNumber('port', textOf(demo, given, 'port'), 0, 65_535);
    if (!isLocalDate(asOf) || Number.isNaN(Date.parse(asOf))) throw new WrongUse('--as-of is a date, YYYY-MM-DD.');
    // The embedded store, whatever the environment says: a demonstration never touches another.
    const config = readConfig({
      STEADFAST_DATA_DIR: folder,
      STEADFAST_PORT: String(port),
      STEADFAST_LOG_LEVEL: terminal.variables['STEADFAST_LOG_LEVEL'] ?? 'warn',
    });
    const isNew = !isFilled(folder);
    if (!isNew) {
      terminal.err(`Going on with the force in ${folder}.`);
    } else {
      terminal.err(`Filling ${folder} with a year of a fictional force ending on ${asOf}: ${cases} cases.`);
      const say = progressOn(terminal, 'Telling the year', 'deeds');
      await fill(folder, { seed: textOf(demo, given, 'seed') ?? demoSeed, asOf, cases }, say);
      terminal.err(`Made a master key in ${config.masterKeyFile}, readable by you alone (mode 600).`);
    }
    await buildViews(config, progressOn(terminal, 'Building the views', 'events'));
    if (isNew && given.values['no-meetings'] !== true)
      await holdMeetings(config, asOf, progressOn(terminal, 'Holding the quarterly meetings', 'steps'));
    return given.values['no-serve'] === true ? 0 : serveDemo(config, terminal);
  },
};

/** The meetings are held as the year ends: on that day's first instant, so that the same force gives the same packs. */
async function holdMeetings(config: AppConfig, asOf: LocalDate, onProgress: (done: number, of: number) => void): Promise<void> {
  const end = toInstant(localMidnight(Date.parse(`${asOf}T12:00:00.000Z`)));
  const app = await createApp({ config, clock: { now: () => end } });
  try {
    await throughTheDoors(app, (doors) => tellMeetings(doors, asOf, onProgress));
  } finally {
    await app.close();
  }
}

async function serveDemo(config: AppConfig, terminal: Terminal): Promise<ExitStatus> {
  const app = await createApp({ config });
  const server = (await app.listen(config.port, config.host)) as { address(): { port: number } | string | null };
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : config.port;
  terminal.out('');
  terminal.out(`Steadfast is ready at http://${config.host}:${port}`);
  terminal.out('');
  terminal.out('Sign in as one of these fictional people; no password is asked:');
  for (const { id, name, lpu, does } of demoPersonas) terminal.out(`  ${id.padEnd(18)} ${name}${lpu === null ? '' : ` (${lpu})`}: ${does}`);
  terminal.out('');
  terminal.out('Ctrl-C stops it. Started again, it goes on with the same data.');
  return 0;
}

function wholeNumber(option: string, text: string | undefined, least: number, most: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text ?? '') || number < least || number > most)
    throw new WrongUse(`--${option} is a whole number from ${least} to ${most}.`);
  return number;
}
