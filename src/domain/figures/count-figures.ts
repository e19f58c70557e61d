import type { CaseRecord } from '../measures/case-record';
import type { Counted, Measure } from '../measures/measure';
import { versionOf } from '../obligations/terms';
import { hideStaffVictims, staffVictimThreshold } from '../publication/hide-few';
import { countingOf, eachCounted } from './counting';
import { figureTable, type Shown } from './figure-table';
import type { FigureMeasure, Figures } from './figures';
import type { FiguresQuestion } from './figures-question';
import { logBeginsIn } from './log-begins';
import type { Month } from './month';
import { endOf, startOf } from './reporting-period';
import { breaksOf } from './series-breaks';
import { staffVictimTable } from './staff-victim-table';
import { addToTable, emptyTable, type TableTally } from './table-tally';
import { VersionsSeen } from './versions-seen';
import { runMonths, windowsOf } from './windows';

/**
 * The figures of a period as known at an instant, from the cases as they were known then: each is looked at once, and none is kept. The same
 * cases in any order give the same figures.
 */
export function countFigures(records: Iterable<CaseRecord>, question: FiguresQuestion): Figures {
  const { period, knownAt, pack, measures } = question;
  const logBegins = logBeginsIn(question.logFrom);
  const windows = windowsOf(period, logBegins);
  const seen = new VersionsSeen(startOf(period), endOf(period));
  const tallies = tallied(records, question, windows.period, seen);
  const months = runMonths(period, knownAt);
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
  const counting = countingOf(question);
  const ofMeasures = question.measures.map((measure) => intoTables(measure, period, seen));
  for (const record of records) {
    seen.look(record);
    for (const { measure, take } of ofMeasures) eachCounted(measure, record, counting, take);
  }
  return new Map(ofMeasures.map(({ measure, tables }) => [measure.id, tables]));
}

/** Takes what a measure counts, each into its table. Throws a TypeError where it names one that it has not. */
function intoTables(measure: Measure, period: readonly Month[], seen: VersionsSeen) {
  const tables = measure.tables.map(emptyTable);
  const ofPeriod = new Set(period);
  const atItsEnd = new Set(period.slice(-1));
  const byId = new Map(tables.map((tally) => [tally.table.id, tally]));
  const take = (counted: Counted): void => {
    const into = byId.get(counted.table);
    if (!into) throw new TypeError(`${measure.id} counts into ${counted.table}, which is no table of it`);
    addToTable(into, counted, into.table.isSnapshot ? atItsEnd : ofPeriod);
    if (measure.about === 'PUBLIC' && counted.lpu !== undefined) seen.addLpu(counted.lpu);
  };
  return { measure, tables, take };
}

function figureMeasure({ tables: _, count: __, ...measure }: Measure, tallies: readonly TableTally[], shown: Shown): FigureMeasure {
  if (measure.about === 'PUBLIC') return { ...measure, tables: tallies.map((tally) => figureTable(tally, shown)) };
  const { windows, pack } = shown;
  const tables = tallies.map((tally) => staffVictimTable(tally, windows.rollingYear, pack));
  return { ...measure, tables: hideStaffVictims(tables, staffVictimThreshold) };
}
