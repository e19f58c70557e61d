import type { Instant } from '../../kernel/instant';
import type { Position } from '../../kernel/position';
import type { ViewRows } from '../../projections/view';
import type { Database } from '../../sqlite/database';
import type { FigureRow } from './figures.projection';
import type { OtherFact } from './other-fact';

/**
 * `log_stream` says how far each stream has come, so that an event that comes again changes nothing, and numbers the cases in the order in
 * which they were opened: what is written about at one time then lies together. `until` is the latest moment that anything known of a case
 * names: one that is closed counts in no month after that. `moment` is law 10: for each known-at the last position of the log that was
 * known by then. The facts of a case lie side by side, an append a row, for a pack reads them all: `place` is the number of the stream and
 * the revision of the first event. `report` holds once more the few that say when a case was reported.
 */
const ddl = `
CREATE TABLE log_stream (
  no INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL, last_append TEXT NOT NULL, last_from INTEGER NOT NULL,
  person_id TEXT, until INTEGER, is_closed INTEGER NOT NULL
) STRICT;
CREATE TABLE moment (known_at INTEGER PRIMARY KEY, position TEXT NOT NULL) STRICT;
CREATE TABLE fact (place INTEGER PRIMARY KEY, known_at INTEGER NOT NULL, body TEXT NOT NULL) STRICT;
CREATE TABLE report (place INTEGER PRIMARY KEY, known_at INTEGER NOT NULL, body TEXT NOT NULL) STRICT;
CREATE TABLE other_fact (place INTEGER PRIMARY KEY, known_at INTEGER NOT NULL, body TEXT NOT NULL) STRICT;`;

const reached = `
INSERT INTO log_stream (name, revision, last_append, last_from, person_id, until, is_closed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, coalesce(?7, 0))
    ON CONFLICT (name) DO UPDATE SET revision = ?2, last_append = ?3, last_from = ?4, person_id = coalesce(person_id, ?5),
       until = max(coalesce(until, 0), coalesce(?6, 0)), is_closed = coalesce(?7, is_closed)
    WHERE ?2 > revision
RETURNING no`;
const known = `
INSERT INTO moment VALUES (max(?, coalesce((SELECT max(known_at) FROM moment), 0)), ?)
    ON CONFLICT (known_at) DO UPDATE SET position = excluded.position`;
const kept = (table: 'fact' | 'report' | 'other_fact'): string =>
  `INSERT OR REPLACE INTO ${table} VALUES (?, (SELECT max(known_at) FROM moment), ?)`;
const [keptFact, keptReport, keptOther] = [kept('fact'), kept('report'), kept('other_fact')];

/** More events than any stream has. */
export const revisions = 2 ** 20;
const placeOf = (no: number, revision: number): number => no * revisions + revision;

function save(db: Database, key: string, row: FigureRow): void {
  const { stream, from, to, position, recordedAt, facts, report, others, personId, until, isClosed } = row;
  const latest = facts === '' ? null : Date.parse(until !== undefined && until > recordedAt ? until : recordedAt);
  const turn = isClosed === undefined ? null : Number(isClosed);
  const place = db.prepare(reached).get<{ no: number }>(stream, to, key, from, personId ?? null, latest, turn);
  if (!place) return;
  db.prepare(known).run(Date.parse(recordedAt), position);
  if (facts !== '') db.prepare(keptFact).run(placeOf(place.no, from), facts);
  if (report !== '') db.prepare(keptReport).run(placeOf(place.no, from), report);
  if (others.length > 0) db.prepare(keptOther).run(placeOf(place.no, from), JSON.stringify(others));
}

type Loaded = {
  readonly to: number;
  readonly from_: number;
  readonly facts: string | null;
  readonly report: string | null;
  readonly others: string | null;
};

/** Of the last append of its stream alone: one that is older has ended. */
function load(db: Database, key: string): FigureRow | null {
  const [stream = '', , recordedAt = ''] = key.split(' ');
  const found = db
    .prepare(
      `SELECT log_stream.revision AS "to", last_from AS from_, fact.body AS facts, report.body AS report, other_fact.body AS others FROM log_stream
         LEFT JOIN fact ON fact.place = no * ${revisions} + last_from
         LEFT JOIN report ON report.place = no * ${revisions} + last_from
         LEFT JOIN other_fact ON other_fact.place = no * ${revisions} + last_from
        WHERE name = ? AND last_append = ?`,
    )
    .get<Loaded>(stream, key);
  if (!found) return null;
  return {
    stream,
    from: found.from_,
    to: found.to,
    // The next event of the append brings its own.
    position: '' as Position,
    recordedAt: recordedAt as Instant,
    facts: found.facts ?? '',
    report: found.report ?? '',
    others: JSON.parse(found.others ?? '[]') as OtherFact[],
  };
}

export const figuresRows: ViewRows<FigureRow> = {
  ddl,
  load,
  save,
  // No event takes back what was known.
  remove: () => undefined,
};
