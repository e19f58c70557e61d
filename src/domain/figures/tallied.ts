import { fellDue } from '../measures/duty-result';
import type { DutyCounts, Tally, TallyKind } from '../measures/measure';
import type { FigureCell } from './figures';
import { nearestRank } from './nearest-rank';

/** What tallies of one kind have come to. Filled in place: many thousands of cases add to it. */
export type Tallied =
  | { readonly kind: 'COUNT'; n: number }
  | { readonly kind: 'SHARE'; n: number; of: number }
  | { readonly kind: 'DUTIES'; readonly duties: Record<keyof DutyCounts, number> }
  | { readonly kind: 'SPREAD'; readonly values: number[] }
  | { readonly kind: 'PEOPLE'; readonly people: Map<string, boolean> };

const noDuties: DutyCounts = {
  onTime: 0,
  recordedLate: 0,
  late: 0,
  missed: 0,
  declined: 0,
  waived: 0,
  replaced: 0,
  ended: 0,
  unconfirmed: 0,
  wasPaused: 0,
  pausedNow: 0,
  notYetDue: 0,
};
const dutyNames = Object.keys(noDuties) as (keyof DutyCounts)[];

export function nothingTallied(kind: TallyKind): Tallied {
  switch (kind) {
    case 'COUNT':
      return { kind, n: 0 };
    case 'SHARE':
      return { kind, n: 0, of: 0 };
    case 'DUTIES':
      return { kind, duties: { ...noDuties } };
    case 'SPREAD':
      return { kind, values: [] };
    case 'PEOPLE':
      return { kind, people: new Map() };
  }
}

/** Throws a TypeError where a measure tallies otherwise than its table says. */
export function addTally(into: Tallied, tally: Tally): void {
  if (into.kind === 'COUNT' && tally.kind === 'COUNT') into.n += tally.n;
  else if (into.kind === 'SHARE' && tally.kind === 'SHARE') {
    into.n += tally.n;
    into.of += tally.of;
  } else if (into.kind === 'DUTIES' && tally.kind === 'DUTIES') {
    for (const name of Object.keys(tally.duties) as (keyof DutyCounts)[]) into.duties[name] += tally.duties[name] ?? 0;
  } else if (into.kind === 'SPREAD' && tally.kind === 'SPREAD') into.values.push(tally.value);
  else if (into.kind === 'PEOPLE' && tally.kind === 'PEOPLE')
    into.people.set(tally.who, tally.isOne || into.people.get(tally.who) === true);
  else throw new TypeError(`a table of ${into.kind} was handed a tally of ${tally.kind}`);
}

/** All of them together; nought where there are none. */
export function sumOf(kind: TallyKind, parts: readonly Tallied[]): Tallied {
  const sum = nothingTallied(kind);
  for (const part of parts) {
    if (sum.kind === 'COUNT' && part.kind === 'COUNT') sum.n += part.n;
    else if (sum.kind === 'SHARE' && part.kind === 'SHARE') {
      sum.n += part.n;
      sum.of += part.of;
    } else if (sum.kind === 'DUTIES' && part.kind === 'DUTIES') for (const name of dutyNames) sum.duties[name] += part.duties[name];
    else if (sum.kind === 'SPREAD' && part.kind === 'SPREAD') for (const value of part.values) sum.values.push(value);
    else if (sum.kind === 'PEOPLE' && part.kind === 'PEOPLE') {
      for (const [who, isOne] of part.people) sum.people.set(who, isOne || sum.people.get(who) === true);
    }
  }
  return sum;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** As the figures show it. Of no times at all, median and 90th centile are nought, and `n` says so. */
export function cellOf(tallied: Tallied): FigureCell {
  switch (tallied.kind) {
    case 'COUNT':
      return { n: tallied.n };
    case 'SHARE':
      return { n: tallied.n, of: tallied.of };
    case 'DUTIES':
      return { ...tallied.duties, due: dueOf(tallied.duties) };
    case 'SPREAD': {
      const sorted = Float64Array.from(tallied.values).sort();
      return { n: sorted.length, median: tenth(nearestRank(sorted, 50)), p90: tenth(nearestRank(sorted, 90)) };
    }
    case 'PEOPLE':
      return { n: [...tallied.people.values()].filter(Boolean).length, of: tallied.people.size };
  }
}

/** Those whose time had come and that the force owed: declined, waived, replaced and ended stand beside. */
const dueOf = (duties: DutyCounts): number =>
  (['onTime', 'recordedLate', 'late', 'missed'] as const).filter(fellDue).reduce((sum, name) => sum + duties[name], 0);
