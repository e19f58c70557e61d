import { type Outcome, outcomes } from '../domain/obligations/what-if/outcome';
import type { DutyChange, DutyStanding, RuleInUnit, Tally } from '../domain/obligations/what-if/what-if';
import type { LpuCode } from '../kernel/ids';
import type { ReplayedPeriod } from './replay-case';
import type { Terminal } from './verb';

export type CaseThatChanges = { readonly reference: string; readonly lpu: LpuCode; readonly changes: readonly DutyChange[] };
export type WhatIf = {
  readonly version: string;
  readonly period: ReplayedPeriod;
  readonly cases: number;
  readonly rules: readonly RuleInUnit[];
  readonly changed: readonly CaseThatChanges[];
};

const words: Readonly<Record<Outcome | 'ARISEN', string>> = {
  ARISEN: 'arisen',
  MET_ON_TIME: 'met on time',
  MET_ON_TIME_RECORDED_LATE: 'met on time, written down late',
  MET_LATE: 'met late',
  MISSED: 'missed',
  OPEN: 'open',
  SET_ASIDE: 'set aside',
};

/** Figures by rule and unit, each as it was and as it would have been; then the cases that change, each with what changes. */
export function tellWhatIf(whatIf: WhatIf, { out }: Terminal, json: boolean): void {
  const { version, period, cases, changed } = whatIf;
  const rules = [...whatIf.rules].sort((one, other) => compare(one.rule, other.rule) || compare(one.lpu, other.lpu));
  if (json) {
    out(JSON.stringify({ version, ...period, cases, rules, changed }));
    return;
  }
  out(`${cases} cases under ${version}, judged at ${period.to}. Each figure as it was and, after the arrow, as it would have been.`);
  for (const { rule, lpu, was, wouldBe } of rules) out(`${rule} in ${lpu}: ${figures(was, wouldBe)}`);
  out(changed.length === 0 ? 'No case changes.' : `${changed.length} cases change:`);
  for (const { reference, lpu, changes } of changed) {
    out(`${reference} (${lpu})`);
    for (const change of changes) out(`  ${change.rule}: ${said(change.was)} → ${said(change.wouldBe)}`);
  }
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const figures = (was: Tally, wouldBe: Tally): string =>
  (['ARISEN', ...outcomes] as const)
    .filter((column) => was[column] + wouldBe[column] > 0)
    .map((column) => `${words[column]} ${was[column] === wouldBe[column] ? was[column] : `${was[column]} → ${wouldBe[column]}`}`)
    .join(', ');

const said = (standing: DutyStanding | undefined): string =>
  standing ? `due ${standing.dueAt}, ${words[standing.outcome]}` : 'does not arise';
