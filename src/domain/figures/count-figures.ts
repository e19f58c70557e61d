import type { CaseRecord } from '../measures/case-record';
import type { Measure } from '../measures/measure';
import { versionOf } from '../obligations/terms';
import { hideStaffVictims } from '../publication/hide-few';
import { type Counting, countedBy, countingOf } from './counting';
import { figureTable, type Shown } from './figure-table';
import type { FigureMeasure, Figures } from './figures';
import type { FiguresQuestion } from './figures-question';
import { logBeginsIn } from './log-begins';
import type { Month } from './month';
import { endOf } from './reporting-period';
import { breaksOf } from './series-breaks';
import { staffVictimTable } from './staff-victim-table';
import { addToTable, emptyTable, type TableTally } from './table-tally';
import { VersionsSeen } from './versions-seen';
import { runMonths, windowsOf } from './windows';

/** Under this nothing is shown of staff victims, to anybody. */
const fewStaffVictims = 10;

/**
 * The figures of a period as known at an instant, from the cases as they were known then: each is looked at once, and none is kept. The same
 * cases in any order give the same figures.
 */
export function countFigures(records: Iterable<CaseRecord>, question: FiguresQuestion): Figures {
  const { period, knownAt, pack, measures } = question;
  const logBegins = logBeginsIn(question.logFrom);
  const windows = windowsOf(period, logBegins);
  const seen = new VersionsSeen(windows.period);
  const tallies = tallied(records, question, windows.period, seen);
  const months = runMonths(period);
  const shown: Shown = { windows, months, logBegins, pack };
  return {
    shape: 'steadfast.figures/1',
    period,
    knownAt,
    provisional: !question.isFinal || knownAt <= endOf(period),
    logBegins,
    months,
    lpus: seen.lpus(),
    policyVersions: seen.policyVersions(versionOf(pack)),
    calendarVersions: seen.calendarVersions(),
    outcomeSets: question.outcomeSets,
    breaks: breaksOf(question.adopted, months),
    measures: measures.map((measure) => figureMeasure(measure, tallies.get(measure.id) ?? [], shown)),
  };
}

type Tallies = ReadonlyMap<string, readonly TableTally[]>;

function tallied(records: Iterable<CaseRecord>, question: FiguresQuestion, period: readonly Month[], seen: VersionsSeen): Tallies {
  const counting: Counting = countingOf(question);
  const ofMeasures = question.measures.map((measure) => ({ measure, tables: measure.tables.map(emptyTable) }));
  const byId = new Map(ofMeasures.flatMap(({ tables }) => tables.map((tally) => [tally.table.id, { tally, ofPeriod: ofPeriod(tally) }])));
  function ofPeriod({ table }: TableTally): ReadonlySet<Month> {
    return new Set(table.isSnapshot ? period.slice(-1) : period);
  }
  for (const record of records) {
    seen.look(record);
    for (const { measure } of ofMeasures) {
      for (const counted of countedBy(measure, record, counting)) {
        const into = byId.get(counted.table);
        if (!into) throw new TypeError(`${measure.id} counts into ${counted.table}, which is no table`);
        addToTable(into.tally, counted, into.ofPeriod);
        if (counted.lpu !== undefined && !record.isStaffVictim) seen.addLpu(counted.lpu);
      }
    }
  }
  return new Map(ofMeasures.map(({ measure, tables }) => [measure.id, tables]));
}

function figureMeasure({ tables: _, count: __, ...measure }: Measure, tallies: readonly TableTally[], shown: Shown): FigureMeasure {
  if (measure.about === 'PUBLIC') return { ...measure, tables: tallies.map((tally) => figureTable(tally, shown)) };
  const { windows, pack } = shown;
  const tables = tallies.map((tally) => staffVictimTable(tally, windows.rollingYear, pack));
  return { ...measure, tables: hideStaffVictims(tables, fewStaffVictims) };
}
