import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { eventRegistry } from '../../src/domain/event-registry';
import { defaultTerms } from '../../src/domain/obligations/default-terms';
import { casework, type CaseCommand, supportCase } from '../../src/domain/support-case/support-case';
import { EventCodec } from '../../src/event-store/codec/event-codec';
import { CommandRunner } from '../../src/event-store/runner';
import { openSqliteEventStore } from '../../src/event-store/sqlite/sqlite-event-store';
import type { EventFeed, EventStore, StoredEvent } from '../../src/kernel/event-store';
import type { SubjectId } from '../../src/kernel/ids';
import { MasterKey } from '../../src/platform/keyring/master-key';
import { SqliteKeyring } from '../../src/platform/keyring/sqlite-keyring';
import type { CaseStory } from './case-commands';

export type CommandRun = {
  readonly took: readonly number[];
  readonly wholeMs: number;
  readonly cpuMs: number;
  readonly events: readonly StoredEvent[];
};

const withTerms = ({ command, context }: CaseStory['steps'][number]): CaseCommand =>
  ({ ...command, terms: defaultTerms(context.commandId) }) as CaseCommand;

export type LogOfRun = EventStore & EventFeed & { close?(): void | Promise<void> };
/** `openedBefore`: each case is opened before time is taken, so that its state is cached when its first contact comes. `withDuties: false` leaves out what is owed. */
export type RunOn = {
  readonly open?: (folder: string) => Promise<LogOfRun>;
  readonly openedBefore?: boolean;
  readonly withDuties?: boolean;
};
const embedded = async (folder: string): Promise<LogOfRun> => openSqliteEventStore(join(folder, 'log.sqlite'));

/**
 * Tells the stories through the runner, codec, keyring and log of the product (the embedded one unless another is opened), by so many writers at once, each
 * on a case of its own. People's keys are there before: registering the person makes them. Times in ms.
 */
export async function commandRun(
  folder: string,
  stories: readonly CaseStory[],
  writers: number,
  stateCacheSize: number,
  { open = embedded, openedBefore = false, withDuties = true }: RunOn = {},
): Promise<CommandRun> {
  mkdirSync(folder, { recursive: true });
  const store = await open(folder);
  const keyring = new SqliteKeyring({ directory: folder, master: new MasterKey('00', Buffer.alloc(32, 1)) });
  for (const { personId } of stories) await keyring.ensure(personId as string as SubjectId);
  const runner = new CommandRunner(store, new EventCodec(eventRegistry, keyring), { stateCacheSize });
  const waiting = stories.map(({ stream, steps }) => ({ stream, steps: openedBefore ? steps.slice(1) : steps }));
  const took: number[] = [];
  const writer = async (): Promise<void> => {
    for (let story = waiting.pop(); story; story = waiting.pop()) {
      for (const step of story.steps) {
        const began = performance.now();
        if (withDuties) await runner.execute(supportCase, story.stream, withTerms(step), step.context);
        else await runner.execute(casework, story.stream, step.command, step.context);
        took.push(performance.now() - began);
      }
    }
  };
  for (const { stream, steps } of openedBefore ? stories : []) {
    const [opening] = steps;
    if (opening) await runner.execute(supportCase, stream, withTerms(opening), opening.context);
  }
  const before = process.cpuUsage();
  const began = performance.now();
  await Promise.all(Array.from({ length: writers }, writer));
  const wholeMs = performance.now() - began;
  const { user, system } = process.cpuUsage(before);
  const events: StoredEvent[] = [];
  for await (const batch of store.read(null)) events.push(...batch);
  await store.close?.();
  keyring.close();
  return { took, wholeMs, cpuMs: (user + system) / 1000, events };
}
