import type { ViewRows } from '../../projections/view';
import type { Database } from '../../sqlite/database';
import { isOwed } from '../../domain/obligations/engine/owed';
import { caseVisibilityDdl, removeCaseVisibility, saveCaseVisibility } from '../case-visibility/case-visibility.rows';
import type { ViewKeys } from '../view-keys';
import { answerVisibilityDdl, removeAnswers, saveAnswers, saveDutyOfAnswer } from './answer-visibility';
import type { KeptCase, KeptDuty, OwedRow } from './owed-row';
import { queueOfRule } from './queue-of-rule';

/** Done in time, written up late, and nobody has seen proof: the very words of the index. */
export const unconfirmedDuty = `json_extract(body, '$.duty.confirmed') = 0`;

/**
 * Columns are what queues filter and sort by. `due_at` is when it is missed: earlier than its due instant where it was overtaken.
 * `responsible_lpu`, `kind` and `risk` are the case's, so that the queue of one unit, with all that it is filtered by, is one stretch of
 * an index, however much is owed elsewhere; what the watcher looks for is the beginning of another.
 */
const ddl = `
CREATE TABLE duty (
  obligation_id TEXT NOT NULL UNIQUE, case_id TEXT NOT NULL, rule TEXT NOT NULL, queue TEXT NOT NULL, status TEXT NOT NULL,
  is_owed INTEGER NOT NULL, due_at TEXT NOT NULL, first_due_at TEXT NOT NULL, breached_at TEXT, paused_until TEXT,
  responsible_role TEXT NOT NULL, responsible TEXT, responsible_lpu TEXT NOT NULL, kind TEXT NOT NULL, risk TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX duty_of_case ON duty (case_id);
CREATE TABLE duty_case (
  case_id TEXT PRIMARY KEY, kind TEXT NOT NULL, risk TEXT NOT NULL, responsible_lpu TEXT NOT NULL, attempts_raised_at TEXT, body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
${caseVisibilityDdl}
${answerVisibilityDdl}`;
const indexes = `
CREATE INDEX duty_in_queue ON duty (
  queue, responsible_lpu, due_at, obligation_id, case_id, responsible_role, rule, kind, risk, is_owed
) WHERE is_owed = 1;
CREATE INDEX duty_owed ON duty (due_at) WHERE is_owed = 1;
CREATE INDEX duty_of_somebody ON duty (responsible, due_at) WHERE is_owed = 1 AND responsible IS NOT NULL;
CREATE INDEX duty_running ON duty (due_at) WHERE status = 'OPEN';
CREATE INDEX duty_case_unreached ON duty_case (attempts_raised_at) WHERE attempts_raised_at IS NOT NULL;
CREATE INDEX duty_unconfirmed ON duty (responsible_lpu) WHERE ${unconfirmedDuty};
CREATE INDEX duty_case_exempt ON duty_case (json_extract(body, '$.exemptedAt')) WHERE json_extract(body, '$.exemptedAt') IS NOT NULL;
CREATE INDEX duty_paused ON duty (paused_until) WHERE status = 'PAUSED';`;

const columns = [
  'obligation_id',
  'case_id',
  'rule',
  'queue',
  'status',
  'is_owed',
  'due_at',
  'first_due_at',
  'breached_at',
  'paused_until',
  'responsible_role',
  'responsible',
  'body',
];
const changing = columns.filter((column) => column !== 'obligation_id');
const saveDutySql = `INSERT INTO duty (${columns.join(', ')}, responsible_lpu, kind, risk)
  SELECT ${columns.map(() => '?').join(', ')}, responsible_lpu, kind, risk FROM duty_case WHERE case_id = ?
  ON CONFLICT (obligation_id) DO UPDATE SET ${changing.map((column) => `${column} = excluded.${column}`).join(', ')}`;
const followCaseSql = `UPDATE duty SET responsible_lpu = ?, kind = ?, risk = ?
  WHERE case_id = ? AND (responsible_lpu, kind, risk) <> (?, ?, ?)`;

export const obligationsRows = (keys: ViewKeys): ViewRows<OwedRow> => ({
  ddl,
  indexes,
  load: (db, key) => {
    const [caseId = '', obligationId] = key.split('/');
    const found = obligationId
      ? db.prepare('SELECT body FROM duty WHERE obligation_id = ?').get<{ body: string }>(obligationId)
      : db.prepare('SELECT body FROM duty_case WHERE case_id = ?').get<{ body: string }>(caseId);
    return found ? (JSON.parse(found.body) as OwedRow) : null;
  },
  save: (db, _key, row) => {
    if (row.kind === 'duty') saveDuty(db, row);
    else saveCase(db, row, keys);
  },
  remove: (db, key) => {
    const [caseId = '', obligationId] = key.split('/');
    if (obligationId) {
      db.prepare('DELETE FROM duty WHERE obligation_id = ?').run(obligationId);
      return;
    }
    db.prepare('DELETE FROM duty_case WHERE case_id = ?').run(caseId);
    removeCaseVisibility(db, caseId);
    removeAnswers(db, caseId);
  },
});

function saveDuty(db: Database, row: KeptDuty): void {
  const { duty, pinned } = row;
  db.prepare(saveDutySql).run(
    duty.obligationId,
    row.caseId,
    duty.rule,
    queueOfRule(duty.rule, pinned.responsibleRole),
    duty.status,
    isOwed(duty) ? 1 : 0,
    duty.overtakenAt ?? duty.dueAt,
    duty.firstDueAt,
    duty.breachedAt ?? null,
    duty.pause?.resumesAt ?? null,
    pinned.responsibleRole,
    duty.responsible ?? null,
    JSON.stringify(row),
    row.caseId,
  );
  saveDutyOfAnswer(db, duty);
}

function saveCase(db: Database, row: KeptCase, keys: ViewKeys): void {
  const { caseId, caseKind, risk, access, attemptsRaisedAt } = row;
  const lpu = access.responsibleLpu;
  db.prepare('INSERT OR REPLACE INTO duty_case VALUES (?, ?, ?, ?, ?, ?)').run(
    caseId,
    caseKind,
    risk,
    lpu,
    attemptsRaisedAt ?? null,
    JSON.stringify(row),
  );
  db.prepare(followCaseSql).run(lpu, caseKind, risk, caseId, lpu, caseKind, risk);
  saveCaseVisibility(db, caseId, access, keys);
  saveAnswers(db, row);
}
