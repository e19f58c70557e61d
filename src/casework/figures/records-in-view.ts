import { recordOf } from '../../domain/measures/evolve-record';
import type { CaseRecord } from '../../domain/measures/case-record';
import type { Instant } from '../../kernel/instant';
import type { Database } from '../../sqlite/database';
import { unpackedAll } from './extract';

type CaseRow = { readonly name: string; readonly facts: string };

// The facts of a case lie in the order of its stream, and the grouping follows where they lie.
const cases = `
SELECT log_stream.name AS name, group_concat(fact.body, ',') AS facts
  FROM fact JOIN log_stream ON log_stream.no = fact.stream_no
 WHERE fact.known_at <= ? GROUP BY fact.stream_no`;
const oneCase = `
SELECT log_stream.name AS name, group_concat(body, ',') AS facts
  FROM (SELECT stream_no, body FROM fact WHERE stream_no = ? AND known_at <= ? ORDER BY revision) JOIN log_stream ON no = stream_no`;

const caseIdOf = (stream: string): string => stream.slice(stream.indexOf('-') + 1);
const toRecord = ({ name, facts }: CaseRow): CaseRecord | undefined => recordOf(caseIdOf(name), unpackedAll(facts));

/** Every case as it was known then, one at a time: none is held. `onCase` hears how many have gone by. */
export function* recordsAt(db: Database, at: Instant, onCase?: (done: number) => void): Generator<CaseRecord> {
  let done = 0;
  for (const row of db.prepare(cases).iterate<CaseRow>(Date.parse(at))) {
    const record = toRecord(row);
    if (record) yield record;
    done += 1;
    onCase?.(done);
  }
}

/** One case by its number in the view; undefined where it was not opened by then. */
export function recordAt(db: Database, no: number, at: Instant): CaseRecord | undefined {
  const row = db.prepare(oneCase).get<{ name: string | null; facts: string | null }>(no, Date.parse(at));
  if (!row || row.name === null || row.facts === null) return undefined;
  return toRecord({ name: row.name, facts: row.facts });
}

/** How many cases there are, whenever they were known. */
export const countOfCases = (db: Database): number =>
  db.prepare(`SELECT count(*) AS n FROM log_stream WHERE name >= 'supportCase-' AND name < 'supportCase.'`).get<{ n: number }>()?.n ?? 0;
