import { caseVisibilityDdl, removeCaseVisibility, saveCaseVisibility } from '../../../../casework/case-visibility/case-visibility.rows';
import type { ViewKeys } from '../../../../casework/view-keys';
import { proveReviews } from '../../../../domain/obligations/completeness';
import { defaultPack } from '../../../../domain/obligations/policy-pack/default-pack';
import { forcePolicyStream } from '../../../../domain/obligations/policy-pack/force-policy';
import type { PolicyPack } from '../../../../domain/obligations/policy-pack/policy-pack';
import { versionOf } from '../../../../domain/obligations/terms';
import type { ViewRows } from '../../../../projections/view';
import type { Database } from '../../../../sqlite/database';
import type { CaseInView, CompletenessRow } from './completeness.projection';

const ddl = `
CREATE TABLE completeness_row (key TEXT PRIMARY KEY, row TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE proved_case (
  case_id TEXT PRIMARY KEY, reference TEXT NOT NULL, responsible_lpu TEXT NOT NULL, status TEXT NOT NULL, first_review TEXT NOT NULL,
  next_reviews INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE review_fault (case_id TEXT NOT NULL, code TEXT NOT NULL, PRIMARY KEY (code, case_id)) STRICT, WITHOUT ROWID;
CREATE INDEX review_fault_by_case ON review_fault (case_id);
${caseVisibilityDdl}`;

export const completenessRows = (keys: ViewKeys): ViewRows<CompletenessRow> => ({
  ddl,
  load,
  save: (db, key, row) => {
    db.prepare('INSERT OR REPLACE INTO completeness_row VALUES (?, ?)').run(key, JSON.stringify(row));
    if (row.kind === 'case') {
      prove(db, key, row, keys);
      return;
    }
    // A case of the same batch may have been saved before the pack that its duties are pinned to.
    for (const { case_id: caseId } of db
      .prepare(`SELECT case_id FROM review_fault WHERE code = 'POLICY_UNKNOWN'`)
      .all<{ case_id: string }>()) {
      const known = load(db, `supportCase-${caseId}`);
      if (known?.kind === 'case') prove(db, `supportCase-${caseId}`, known, keys);
    }
  },
  remove: (db, key) => {
    db.prepare('DELETE FROM completeness_row WHERE key = ?').run(key);
    const caseId = caseIdIn(key);
    for (const table of ['proved_case', 'review_fault']) db.prepare(`DELETE FROM ${table} WHERE case_id = ?`).run(caseId);
    removeCaseVisibility(db, caseId);
  },
});

const caseIdIn = (key: string): string => key.slice(key.indexOf('-') + 1);

function load(db: Database, key: string): CompletenessRow | null {
  const found = db.prepare('SELECT row FROM completeness_row WHERE key = ?').get<{ row: string }>(key);
  return found ? (JSON.parse(found.row) as CompletenessRow) : null;
}

/** A pack stands in the log before whatever is pinned to it. */
function reviewsIn(db: Database): (version: string) => PolicyPack['reviews'] | undefined {
  const packs = load(db, forcePolicyStream);
  const adopted = packs?.kind === 'packs' ? packs.reviews : {};
  return (version) => (version === versionOf(defaultPack) ? defaultPack.reviews : adopted[version]);
}

function prove(db: Database, key: string, { reference, history }: CaseInView, keys: ViewKeys): void {
  const proof = proveReviews(history, reviewsIn(db));
  if (!proof || history.state.status === 'NOT_OPENED') return;
  const caseId = caseIdIn(key);
  const { status, access } = history.state;
  db.prepare('INSERT OR REPLACE INTO proved_case VALUES (?, ?, ?, ?, ?, ?)').run(
    ...[caseId, reference, access.responsibleLpu, status, proof.firstReview, proof.nextReviews],
  );
  db.prepare('DELETE FROM review_fault WHERE case_id = ?').run(caseId);
  for (const code of proof.faults) db.prepare('INSERT INTO review_fault VALUES (?, ?)').run(caseId, code);
  saveCaseVisibility(db, caseId, access, keys);
}
