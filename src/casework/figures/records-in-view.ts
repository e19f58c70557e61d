import { recordOf } from '../../domain/measures/evolve-record';
import type { CaseRecord } from '../../domain/measures/case-record';
import type { Instant } from '../../kernel/instant';
import type { Database } from '../../sqlite/database';
import { unpackedAll } from './extract';
import { revisions } from './figures.rows';

type CaseRow = { readonly name: string; readonly facts: string };

// The facts of a case lie in the order of its stream, and the grouping follows where they lie.
const cases = `
SELECT log_stream.name AS name, '[' || group_concat(fact.body, ',') || ']' AS facts
  FROM log_stream CROSS JOIN fact ON fact.place BETWEEN no * ${revisions} AND no * ${revisions} + ${revisions - 1}
 WHERE fact.known_at <= ? AND NOT (log_stream.is_closed AND log_stream.until < ?) GROUP BY log_stream.no`;
const factsOfOne = (table: 'fact' | 'report'): string => `
SELECT log_stream.name AS name, '[' || group_concat(${table}.body, ',') || ']' AS facts
  FROM log_stream CROSS JOIN ${table} ON ${table}.place BETWEEN no * ${revisions} AND no * ${revisions} + ${revisions - 1}
 WHERE no = ? AND ${table}.known_at <= ?`;
const [oneCase, oneReport] = [factsOfOne('fact'), factsOfOne('report')];

const caseIdOf = (stream: string): string => stream.slice(stream.indexOf('-') + 1);
const toRecord = ({ name, facts }: CaseRow): CaseRecord | undefined => recordOf(caseIdOf(name), unpackedAll(facts));

/**
 * The cases as they were known then, one at a time: none is held. Left out is what was closed before `since` and of which nothing names a
 * later moment: it can count in no month from then on. `onCase` hears how many have gone by.
 */
export function* recordsAt(db: Database, at: Instant, since: Instant, onCase?: (done: number) => void): Generator<CaseRecord> {
  let done = 0;
  for (const row of db.prepare(cases).iterate<CaseRow>(Date.parse(at), Date.parse(since))) {
    const record = toRecord(row);
    if (record) yield record;
    done += 1;
    onCase?.(done);
  }
}

/** One case by its number in the view; undefined where it was not opened by then. */
export function recordAt(db: Database, no: number, at: Instant): CaseRecord | undefined {
  const row = rowAt(db, oneCase, no, at);
  return row && toRecord(row);
}

/** When a member of the public reported a case, by its number in the view; undefined where there was none by then, or it was a duplicate. */
export function reportAt(db: Database, no: number, at: Instant): Pick<CaseRecord, 'caseId' | 'reportedAt'> | undefined {
  const row = rowAt(db, oneReport, no, at);
  const record = row && toRecord(row);
  if (!record || record.isStaffVictim || record.status === 'DUPLICATE') return undefined;
  return { caseId: record.caseId, reportedAt: record.reportedAt };
}

/** Of no rows there is no name either. */
function rowAt(db: Database, sql: string, no: number, at: Instant): CaseRow | undefined {
  const row = db.prepare(sql).get<{ name: string | null; facts: string | null }>(no, Date.parse(at));
  return row && row.name !== null && row.facts !== null ? { name: row.name, facts: row.facts } : undefined;
}

/** How many cases there are, whenever they were known. */
export const countOfCases = (db: Database): number =>
  db.prepare(`SELECT count(*) AS n FROM log_stream WHERE name >= 'supportCase-' AND name < 'supportCase.'`).get<{ n: number }>()?.n ?? 0;
