import { defaultPack } from '../../domain/obligations/policy-pack/default-pack';
import { readPack } from '../../domain/obligations/policy-pack/force-policy-state';
import type { FiguresQuestion } from '../../domain/figures/figures-question';
import type { ReportingPeriod } from '../../domain/figures/reporting-period';
import { outcomeSets } from '../../domain/measures/outcome-sets';
import type { Measure } from '../../domain/measures/measure';
import { versionOf } from '../../domain/obligations/terms';
import type { Instant } from '../../kernel/instant';
import type { Database } from '../../sqlite/database';
import { knownInView, logFrom } from './known-in-view';
import { othersAt, peopleAt } from './people-in-view';

export type PeriodKnownAt = { readonly period: ReportingPeriod; readonly knownAt: Instant };

/** All that a count is told beside the cases, as it was known then. */
export function questionInView(db: Database, { period, knownAt }: PeriodKnownAt, measures: readonly Measure[]): FiguresQuestion {
  const others = othersAt(db, knownAt);
  const adoptions = others.filter((fact) => fact.kind === 'ADOPTED');
  const inForce = adoptions.findLast(({ from }) => from <= knownAt);
  return {
    ...peopleAt(db, knownAt, others),
    period,
    knownAt,
    pack: inForce ? readPack(inForce.document) : defaultPack,
    isFinal: !knownInView(db, knownAt).provisional,
    logFrom: logFrom(db),
    adopted: adoptions.map(({ name, version, from }) => ({ version: versionOf({ name, version }), from })),
    measures,
    outcomeSets,
  };
}
