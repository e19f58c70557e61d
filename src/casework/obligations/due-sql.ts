import type { SqlValue } from '../../sqlite/database';
import type { Where } from '../case-visibility/where-case-visible';
import { type DueDuties, duePeriods, type DueQuestion } from './due-question';
import { toOwedDuty } from './to-owed-duty';

/** One row of the page with the counts of all; without duty columns where the page is empty. */
export type DueRow = {
  readonly overdue: number;
  readonly today: number;
  readonly week: number;
  readonly later: number;
  readonly rank: number | null;
  readonly due_at: string | null;
  readonly obligation_id: string | null;
  readonly duty: string | null;
  readonly case_body: string | null;
};

const groupOf = `CASE WHEN due_at < ? THEN 0 WHEN due_at <= ? THEN 1 WHEN due_at <= ? THEN 2 ELSE 3 END`;
const groupNumbers = { OVERDUE: 0, TODAY: 1, WEEK: 2, LATER: 3 } as const;
const riskRank = `CASE risk WHEN 'HIGH' THEN 0 WHEN 'NOT_ASSESSED' THEN 1 WHEN 'MEDIUM' THEN 2 ELSE 3 END`;

/** One pass over a scope that is filtered for its viewer already: counted by group, and one page of it with one row more where there is one. */
export function dueSql(scope: Where, question: DueQuestion): Where {
  const { today, week } = duePeriods(question.at);
  const { sql: only, values: onlyValues } = filtersOf(question);
  const groups = question.due?.map((group) => groupNumbers[group]);
  const shown = groups ? `due_group IN (${groups.join(', ')})` : '1';
  const after = question.after ? 'AND (rank, due_at, obligation_id) > (?, ?, ?)' : '';
  const afterValues: readonly SqlValue[] = question.after ? [question.after.rank, question.after.dueAt, question.after.obligationId] : [];
  const sql = `
WITH scope AS (${scope.sql}),
  found AS (
    SELECT id, case_id, due_at, obligation_id, ${groupOf} AS due_group, ${riskRank} AS risk_rank
    FROM scope WHERE 1 ${only}
  ),
  due AS MATERIALIZED (SELECT id, case_id, due_at, obligation_id, due_group, ${question.sort === 'RISK' ? 'due_group * 10 + risk_rank' : '0'} AS rank FROM found),
  counted AS (
    SELECT COUNT(*) FILTER (WHERE due_group = 0) AS overdue, COUNT(*) FILTER (WHERE due_group = 1) AS today,
      COUNT(*) FILTER (WHERE due_group = 2) AS week, COUNT(*) FILTER (WHERE due_group = 3) AS later FROM due
  ),
  page AS (SELECT * FROM due WHERE ${shown} ${after} ORDER BY rank, due_at, obligation_id LIMIT ?)
SELECT counted.*, page.rank, page.due_at, page.obligation_id, duty.body AS duty, duty_case.body AS case_body
FROM counted LEFT JOIN page ON 1 LEFT JOIN duty ON duty.rowid = page.id LEFT JOIN duty_case ON duty_case.case_id = page.case_id
ORDER BY page.rank, page.due_at, page.obligation_id`;
  const values = [...scope.values, question.at, today, week, ...onlyValues, ...afterValues, question.limit + 1];
  return { sql, values };
}

function filtersOf({ lpu, kind, strand, risk }: DueQuestion): Where {
  const ofStrand = `EXISTS (SELECT 1 FROM duty_case, json_each(duty_case.body, '$.strands') WHERE duty_case.case_id = scope.case_id AND value = ?)`;
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['responsible_lpu = ?', lpu],
    ['kind = ?', kind],
    [ofStrand, strand],
    ['risk = ?', risk],
  ];
  const asked = parts.filter((part): part is [string, string] => part[1] !== undefined);
  return { sql: asked.map(([sql]) => `AND ${sql}`).join(' '), values: asked.map(([, value]) => value) };
}

const isDuty = (row: DueRow): row is DueRow & { rank: number; due_at: string; obligation_id: string; duty: string; case_body: string } =>
  row.duty !== null && row.case_body !== null;

export function toDueDuties(rows: readonly DueRow[], limit: number): DueDuties {
  const { overdue = 0, today = 0, week = 0, later = 0 } = rows[0] ?? {};
  const found = rows.filter(isDuty);
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(toOwedDuty),
    counts: { overdue, today, week, later },
    ...(found.length > limit && last && { next: { rank: last.rank, dueAt: last.due_at, obligationId: last.obligation_id } }),
  };
}
