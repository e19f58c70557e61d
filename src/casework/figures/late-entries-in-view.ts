import type { KnownLater, LateEntries } from '../../domain/figures/late-entries';
import { lateEntries } from '../../domain/figures/late-entries';
import { monthsFrom } from '../../domain/figures/month';
import type { ReportingPeriod } from '../../domain/figures/reporting-period';
import { recordOf } from '../../domain/measures/evolve-record';
import type { Instant } from '../../kernel/instant';
import type { AnswerFromView } from '../../projections/ask-worker';
import type { Database } from '../../sqlite/database';
import { unpackedAll } from './extract';
import { revisions } from './figures.rows';

export type SinceAsked = { readonly period: ReportingPeriod; readonly after: Instant; readonly upTo: Instant };
type Row = { readonly name: string; readonly body: string; readonly known_at: number };

/** What became known after one instant, up to another, of what fell in a period. */
export const answerLateEntries: AnswerFromView<SinceAsked, LateEntries> = (db, asked) =>
  lateEntries(knownLater(db, asked), monthsFrom(asked.period.from, asked.period.to));

function* knownLater(db: Database, { after, upTo }: SinceAsked): Generator<KnownLater> {
  const [from, to] = [Date.parse(after), Date.parse(upTo)];
  const changed = db
    .prepare(`SELECT DISTINCT place / ${revisions} AS no FROM fact WHERE known_at > ? AND known_at <= ? ORDER BY no`)
    .all<{ no: number }>(from, to);
  for (const { no } of changed) {
    const rows = db
      .prepare(
        `SELECT name, body, known_at FROM log_stream JOIN fact ON place BETWEEN no * ${revisions} AND no * ${revisions} + ${revisions - 1}
          WHERE no = ? AND known_at <= ? ORDER BY place`,
      )
      .all<Row>(no, to);
    const [first] = rows;
    const appends = rows.map(({ body, known_at }) => ({ facts: unpackedAll(`[${body}]`), isLater: known_at > from }));
    const facts = appends.flatMap((append) => append.facts);
    const record = first && recordOf(first.name.slice(first.name.indexOf('-') + 1), facts);
    if (record) yield { record, facts, later: appends.flatMap((append) => (append.isLater ? append.facts : [])) };
  }
}
