import { join } from 'node:path';
import { defaultTerms } from '../src/domain/obligations/default-terms';
import type { CaseCommand } from '../src/domain/support-case/support-case';
import { casework, supportCase } from '../src/domain/support-case/support-case';
import type { SupportCaseState } from '../src/domain/support-case/state';
import { eventIdOf } from '../src/kernel/derived-ids';
import { inBenchFolder } from './support/bench-folder';
import type { CaseStory } from './support/case-commands';
import { commandRun } from './support/command-run';
import { dutyStory } from './support/duty-story';
import { machine, median, rounded } from './support/figures';

const rounds = 5;
const cases = 200;
const deeds = 25;
const marks = { share: 0.15, microsecondsPerFact: 25 } as const;

type Told = { readonly cpuMs: number; readonly events: number };

/** The decisions and folds alone, nothing written: with what is owed, or the casework by itself. */
function decideAll(stories: readonly CaseStory[], withDuties: boolean): Told {
  let events = 0;
  const before = process.cpuUsage();
  for (const { stream, steps } of stories) {
    let state: SupportCaseState = supportCase.initialState;
    for (const { command, context } of steps) {
      const decision = withDuties
        ? supportCase.decide({ ...command, terms: defaultTerms(context.commandId) } as CaseCommand, state)
        : casework.decide(command, state);
      if (decision.outcome === 'refused') throw new Error(`the bench was refused: ${decision.refusal.code}`);
      decision.events.forEach((event, index) => {
        // Facts about duties carry what they need; the id of every event is made by the runner, and counted there.
        if (event.type.startsWith('Obligation')) {
          state = supportCase.evolve(state, event);
          return;
        }
        const stamp = { eventId: eventIdOf(context.commandId, stream, index), metadata: { recordedAt: context.at } };
        state = supportCase.evolve(state, { ...event, ...stamp } as typeof event);
      });
      events += decision.events.length;
    }
  }
  const { user, system } = process.cpuUsage(before);
  return { cpuMs: (user + system) / 1000, events };
}

/**
 * What deciding on duties costs of a durable command's processor time, by command and by fact that it adds (and, beside the marks, what
 * it costs to write such a fact down), all in one run: commands with duties and the same without, through runner, codec and log.
 */
async function bench(folder: string): Promise<void> {
  const stories = Array.from({ length: cases }, (_, number) => dutyStory(number, deeds));
  decideAll(stories, true);
  await commandRun(join(folder, 'warm'), stories.slice(0, 20), 1, 10_000);
  const found: { share: number; perFact: number; perFactWritten: number; engine: number; durable: number; facts: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const bare = decideAll(stories, false);
    const owing = decideAll(stories, true);
    const without = await commandRun(join(folder, `${round}-without`), stories, 1, 10_000, { withDuties: false });
    const durable = await commandRun(join(folder, `${round}-with`), stories, 1, 10_000);
    const commands = cases * deeds;
    const facts = owing.events - bare.events;
    const engine = owing.cpuMs - bare.cpuMs;
    found.push({
      share: engine / durable.cpuMs,
      perFact: (engine / facts) * 1000,
      perFactWritten: ((durable.cpuMs - without.cpuMs - engine) / facts) * 1000,
      engine: (engine / commands) * 1000,
      durable: (durable.cpuMs / commands) * 1000,
      facts: facts / commands,
    });
  }
  const of = (which: keyof (typeof found)[number], digits: number): number => rounded(median(found.map((one) => one[which])), digits);
  const [share, perFact] = [of('share', 3), of('perFact', 1)];
  const rows = [
    { what: 'CPU of the decision, of a durable command’s', found: share, most: marks.share, mark: share <= marks.share ? 'met' : 'missed' },
    {
      what: 'µs of CPU of the decision for each fact that it adds',
      found: perFact,
      most: marks.microsecondsPerFact,
      mark: perFact <= marks.microsecondsPerFact ? 'met' : 'missed',
    },
  ];
  console.table(rows);
  const detail = {
    microsecondsOfDecision: of('engine', 1),
    microsecondsOfCommand: of('durable', 1),
    factsPerCommand: of('facts', 2),
    microsecondsToWriteAFact: of('perFactWritten', 1),
  };
  console.log(JSON.stringify({ bench: 'engine', rounds, cases, deeds, machine: machine(), ...detail, rows }));
}

void inBenchFolder(bench);
