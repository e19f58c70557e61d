import type { PolicyPack } from '../../domain/obligations/policy-pack/policy-pack';
import type { Terms } from '../../domain/obligations/terms';
import { versionOf } from '../../domain/obligations/terms';
import { changesIn, summedUp, type RuleInUnit } from '../../domain/obligations/what-if/what-if';
import { calendarInForce, evolve, noneAdopted } from '../../domain/obligations/working-calendar/state';
import type { WorkingCalendarEvent } from '../../domain/obligations/working-calendar/events';
import type { WorkingCalendar } from '../../domain/obligations/working-calendar/working-calendar';
import { workingCalendarStream } from '../../domain/obligations/working-calendar/working-calendar-stream';
import type { CommandId } from '../../kernel/ids';
import { systemClock } from '../../platform/clock/system-clock';
import { configOf, dataOption, jsonOption } from '../data-folder';
import { periodOf } from '../london-period';
import { type OpenData, openData } from '../open-data';
import { readPolicyFile, tellPolicyFaults } from '../policy-file';
import { progressOn } from '../progress';
import { replayCase, type ReportedCase, reportedCase } from '../replay-case';
import type { Verb } from '../verb';
import { readWholeLog } from '../whole-log';
import { type CaseThatChanges, tellWhatIf } from '../what-if-words';

export const policyWhatIf: Verb = {
  name: 'policy what-if',
  usage: '<pack.json> [--from <date>] [--to <date>] [--data <dir>] [--json]',
  summary: 'says what would have been owed, met and missed under another policy pack, beside what was; writes nothing',
  about: [
    'Takes the cases that were reported in the period, and all that was written down of them by its end, once more through the rules.',
    'Whom a case belonged to, what people decided about a duty and which safe times it waited for stay as they were.',
  ],
  options: {
    from: { type: 'string', what: 'YYYY-MM-DD, the first day of reports; from the beginning if left out' },
    to: { type: 'string', what: 'YYYY-MM-DD, the last day; up to now if left out' },
    ...dataOption,
    ...jsonOption,
  },
  words: [1, 1],
  run: async (given, terminal) => {
    const json = given.values['json'] === true;
    const period = periodOf(given, systemClock.now());
    const checked = readPolicyFile(given.words[0] ?? '');
    if ('faults' in checked) {
      tellPolicyFaults(checked.faults, terminal, json);
      return 1;
    }
    const data = await openData(configOf(given, terminal));
    try {
      const cases: ReportedCase[] = [];
      await readWholeLog(data.store, terminal, 'Finding the cases', (stored) => {
        const found = reportedCase(stored, data.codec, period);
        if (found) cases.push(found);
      });
      const termsOf = termsUnder(checked.pack, await calendarOf(data));
      const say = progressOn(terminal, 'Replaying', 'cases');
      let sums: ReadonlyMap<string, RuleInUnit> = new Map();
      const changed: CaseThatChanges[] = [];
      for (const [index, one] of cases.entries()) {
        const replayed = await replayCase(data.store, data.codec, one, period.to, termsOf);
        sums = summedUp(sums, one.lpu, replayed, period.to);
        const changes = changesIn(replayed, period.to);
        if (changes.length > 0) changed.push({ reference: one.reference, lpu: one.lpu, changes });
        say(index + 1, cases.length);
      }
      tellWhatIf({ version: versionOf(checked.pack), period, cases: cases.length, rules: [...sums.values()], changed }, terminal, json);
      return 0;
    } finally {
      await data.close();
    }
  },
};

function termsUnder(pack: PolicyPack, calendar: WorkingCalendar): (commandId: CommandId) => Terms {
  const version = versionOf(pack);
  const packAt = () => pack;
  const packOf = (asked: string) => (asked === version ? pack : undefined);
  return (commandId) => ({ packAt, packOf, calendar, commandId });
}

async function calendarOf({ store, codec }: OpenData): Promise<WorkingCalendar> {
  let state = noneAdopted;
  for await (const batch of store.readStream(workingCalendarStream)) {
    for (const stored of batch) state = evolve(state, codec.decode<WorkingCalendarEvent>(stored, 'locked'));
  }
  return calendarInForce(state);
}
