import type { CaseId } from '../../kernel/ids';
import type { CaseRecord } from '../measures/case-record';
import type { Tally } from '../measures/measure';
import { countingOf, eachCounted } from './counting';
import type { FiguresQuestion } from './figures-question';
import type { Month } from './month';
import { windowsOf } from './windows';

export type CellAsked = { readonly table: string; readonly row: string; readonly lpu?: string | undefined };
/** The cases that a cell counts (`n`; of duties: one of them met on time, as the share beside it says), and all that it is a share of. */
export type CasesInCell = { readonly counted: readonly CaseId[]; readonly of: readonly CaseId[] };

/** From a figure down to its cases; none for a figure of staff victims, of which there is no list. Lists those of the period. */
export function casesInCell(records: Iterable<CaseRecord>, question: FiguresQuestion, { table, row, lpu }: CellAsked): CasesInCell {
  const measure = question.measures.find(({ about, tables }) => about === 'PUBLIC' && tables.some(({ id }) => id === table));
  const counted: CaseId[] = [];
  const of: CaseId[] = [];
  if (!measure) return { counted, of };
  const counting = countingOf(question);
  const { period } = windowsOf(question.period, null);
  const isSnapshot = measure.tables.find(({ id }) => id === table)?.isSnapshot;
  const months: ReadonlySet<Month> = new Set(isSnapshot ? period.slice(-1) : period);
  for (const record of records) {
    const tallies: Tally[] = [];
    eachCounted(measure, record, counting, (one) => {
      const isIt = one.table === table && one.row === row && months.has(one.month) && (lpu === undefined || one.lpu === lpu);
      if (isIt) tallies.push(one.tally);
    });
    if (tallies.some(isCounted)) counted.push(record.caseId as CaseId);
    if (tallies.some(isOf)) of.push(record.caseId as CaseId);
  }
  return { counted, of };
}

function isCounted(tally: Tally): boolean {
  switch (tally.kind) {
    case 'COUNT':
    case 'SHARE':
      return tally.n > 0;
    case 'DUTIES':
      return (tally.duties.onTime ?? 0) > 0;
    case 'SPREAD':
      return true;
    case 'PEOPLE':
      return tally.isOne;
  }
}

function isOf(tally: Tally): boolean {
  switch (tally.kind) {
    case 'COUNT':
      return tally.n > 0;
    case 'SHARE':
      return tally.of > 0;
    case 'DUTIES':
      return (['onTime', 'recordedLate', 'late', 'missed'] as const).some((name) => (tally.duties[name] ?? 0) > 0);
    case 'SPREAD':
    case 'PEOPLE':
      return true;
  }
}
