import type { Obligation } from '../../domain/obligations/engine/owed';
import { knowersOf } from '../../domain/support-case/answer-readers';
import type { Viewer } from '../../kernel/viewer';
import type { Database } from '../../sqlite/database';
import { isSeniorLead, type Where } from '../case-visibility/where-case-visible';
import type { KeptCase } from './owed-row';

/** Which duties came of what a victim answered, and the parts that know of them: nobody else does, for they say what was answered. */
export const answerVisibilityDdl = `
CREATE TABLE case_answer (event_id TEXT PRIMARY KEY, case_id TEXT NOT NULL, point TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE answer_reader (case_id TEXT NOT NULL, point TEXT NOT NULL, part TEXT NOT NULL, PRIMARY KEY (case_id, point, part)) STRICT, WITHOUT ROWID;
CREATE TABLE duty_of_answer (obligation_id TEXT PRIMARY KEY, case_id TEXT NOT NULL, point TEXT NOT NULL) STRICT, WITHOUT ROWID;`;

export function saveAnswers(db: Database, { caseId, promise, answers = {} }: KeptCase): void {
  if (!promise) return;
  for (const [eventId, point] of Object.entries(answers))
    db.prepare('INSERT OR IGNORE INTO case_answer VALUES (?, ?, ?)').run(eventId, caseId, point);
  db.prepare('DELETE FROM answer_reader WHERE case_id = ?').run(caseId);
  for (const { code } of promise.points)
    for (const part of knowersOf(promise, code)) db.prepare('INSERT OR IGNORE INTO answer_reader VALUES (?, ?, ?)').run(caseId, code, part);
}

/** The case, with the answer in it, is saved before what the answer caused. */
export function saveDutyOfAnswer(db: Database, { obligationId, causedBy }: Obligation): void {
  db.prepare('INSERT OR IGNORE INTO duty_of_answer SELECT ?, case_id, point FROM case_answer WHERE event_id = ?').run(
    obligationId,
    causedBy,
  );
}

export function removeAnswers(db: Database, caseId: string): void {
  for (const table of ['case_answer', 'answer_reader', 'duty_of_answer']) db.prepare(`DELETE FROM ${table} WHERE case_id = ?`).run(caseId);
}

/** A condition on a column of duties: none that came of an answer which is not for this viewer. The same rule as `mayKnowOfDuty`. */
export function whereAnswerReadable(viewer: Viewer, column: string): Where {
  const lead = isSeniorLead(viewer) ? ` OR answer_reader.part = 'SENIOR_LEAD'` : '';
  const reads = `EXISTS (SELECT 1 FROM answer_reader WHERE answer_reader.case_id = duty_of_answer.case_id
    AND answer_reader.point = duty_of_answer.point AND (EXISTS (SELECT 1 FROM case_granted
      WHERE case_granted.case_id = answer_reader.case_id AND case_granted.staff_id = ? AND case_granted.part = answer_reader.part)${lead}))`;
  return {
    sql: `NOT EXISTS (SELECT 1 FROM duty_of_answer WHERE duty_of_answer.obligation_id = ${column} AND NOT ${reads})`,
    values: [viewer.staffId],
  };
}
