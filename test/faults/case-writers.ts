import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { CommandRunner } from '../../src/event-store/runner';
import type { EventFeed } from '../../src/kernel/event-store';
import type { Position } from '../../src/kernel/position';
import { buildGenerations } from '../../src/projections/build-generations';
import { ProjectionRunner } from '../../src/projections/projection-runner';
import { tallyView } from '../support/tally-view';
import { allRows } from '../support/view-rows';
import { openings, type Opening } from './support/careless-stores';
import { talliedCase, talliedCodec, talliedStream, toldBy } from './support/tallied-case';

/**
 * A process whose life is at stake: `case-writers.ts <url> <folder> <opening> <contacts each>`. Sixteen people write through
 * two servers to eight cases, send again under the same key what failed, as a person does, and now and then give up; views
 * follow. Says each contact that was acknowledged, or given up, and at the end how the views stand.
 */
const writers = 16;
const cases = 8;
const say = (line: string): void => void writeSync(1, `${line}\n`);
const worthAnotherTry = ['StoreUnavailable', 'OutcomeUnknown', 'RevisionConflict'];

async function run(url: string, folder: string, opening: Opening, contactsEach: number): Promise<void> {
  const codec = talliedCodec();
  const stores = [await openings[opening](url), await openings[opening](url)];
  const servers = stores.map((store) => new CommandRunner(store, codec, { stateCacheSize: 100 }));
  const [feed] = stores as unknown as [EventFeed];
  const decode = codec.decode.bind(codec);
  const source = { feed, decode: (stored: Parameters<typeof decode>[0]) => decode(stored, 'locked'), views: [tallyView()] };
  const views = new ProjectionRunner({ ...source, directory: join(folder, 'views'), clock: { now: () => toldBy('').at }, tryAgainMs: 200 });
  await views.start();
  let slowestMs = 0;
  let failures = 0;

  const write = async (writer: number): Promise<void> => {
    const server = servers[writer % 2] as CommandRunner;
    const caseId = `case${Math.floor(writer / 2)}`;
    for (let number = 0; number < contactsEach; number += 1) {
      const contactId = `contact-${writer}-${number}`;
      for (let tries = 1; ; tries += 1) {
        const began = performance.now();
        const outcome = await server.execute(talliedCase, talliedStream(caseId), { caseId, contactId }, toldBy(contactId)).then(
          () => 'acknowledged',
          (error: unknown) => (error instanceof Error ? error.name : 'nothing'),
        );
        slowestMs = Math.max(slowestMs, performance.now() - began);
        if (outcome === 'acknowledged') say(`acknowledged ${contactId}`);
        else if (!worthAnotherTry.includes(outcome)) throw new Error(`${contactId}: ${outcome}`);
        else if ((failures += 1) % 5 === 0 || tries === 30) say(`given-up ${contactId}`);
        else continue;
        break;
      }
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));

  const head = await feed.head();
  const reached = head !== null && (await views.caughtUp(head as Position, { timeoutMs: 10_000 }));
  const followed = reached ? rowsOf(views) : 'never caught up';
  const fresh = join(folder, 'fresh.sqlite');
  await buildGenerations([{ name: 'caseload.tally', path: fresh }], source);
  await views.close();
  const asFresh = JSON.stringify(followed) === JSON.stringify(allRows(fresh));
  for (const store of stores) await store.close();
  say(`report ${JSON.stringify({ asFresh, slowestMs: Math.round(slowestMs), failures, cases })}`);
}

const rowsOf = (views: ProjectionRunner): unknown => allRows(views.read('caseload.tally').path);

const [url = '', folder = '', opening = 'as-served', contactsEach = '1'] = process.argv.slice(2);
void run(url, folder, opening as Opening, Number(contactsEach));
