import type { ViewRows } from '../../../../projections/view';
import type { Database } from '../../../../sqlite/database';
import { caseVisibilityDdl, removeCaseVisibility, saveCaseVisibility } from '../../../../casework/case-visibility/case-visibility.rows';
import type { ViewKeys } from '../../../../casework/view-keys';
import { nameTokens } from '../../../../domain/person/name-tokens';
import { isPlain } from '../../../../kernel/personal';
import type { Findable } from './findable';
import { normalisedReference } from './normalised-reference';

/** Tokens are keyed digests: whoever has the file but not the force's key can neither read a name in it nor try one. */
const ddl = `
CREATE TABLE findable (key TEXT PRIMARY KEY, row TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE findable_case (case_id TEXT PRIMARY KEY, reference TEXT NOT NULL, person_id TEXT, reported_at TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX findable_case_by_person ON findable_case (person_id);
CREATE INDEX findable_case_by_reference ON findable_case (reference);
CREATE TABLE name_token (token TEXT NOT NULL, person_id TEXT NOT NULL, PRIMARY KEY (token, person_id)) STRICT, WITHOUT ROWID;
CREATE INDEX name_token_by_person ON name_token (person_id);
CREATE TABLE reference_token (token TEXT NOT NULL, case_id TEXT NOT NULL, PRIMARY KEY (token, case_id)) STRICT, WITHOUT ROWID;
CREATE INDEX reference_token_by_case ON reference_token (case_id);
${caseVisibilityDdl}`;

export const findCaseRows = (keys: ViewKeys): ViewRows<Findable> => ({
  ddl,
  load: (db, key) => {
    const found = db.prepare('SELECT row FROM findable WHERE key = ?').get<{ row: string }>(key);
    return found ? (JSON.parse(found.row) as Findable) : null;
  },
  save: (db, key, row) => {
    db.prepare('INSERT OR REPLACE INTO findable VALUES (?, ?)').run(key, JSON.stringify(row));
    if (row.kind === 'person') {
      replaceTokens(db, 'name_token', 'person_id', row.personId, namesOf(row, keys));
      return;
    }
    const { caseId, reference, personId, reportedAt } = row;
    db.prepare('INSERT OR REPLACE INTO findable_case VALUES (?, ?, ?, ?)').run(caseId, reference, personId ?? null, reportedAt);
    replaceTokens(db, 'reference_token', 'case_id', caseId, referencesOf(row, keys));
    saveCaseVisibility(db, caseId, row.access, keys);
  },
  remove: (db, key) => {
    const id = key.slice(key.indexOf('-') + 1);
    db.prepare('DELETE FROM findable WHERE key = ?').run(key);
    if (key.startsWith('person-')) {
      db.prepare('DELETE FROM name_token WHERE person_id = ?').run(id);
      // Only erasure takes a person away; the references of their cases are theirs, and a fresh view could not read them.
      db.prepare('DELETE FROM reference_token WHERE case_id IN (SELECT case_id FROM findable_case WHERE person_id = ?)').run(id);
      return;
    }
    db.prepare('DELETE FROM findable_case WHERE case_id = ?').run(id);
    db.prepare('DELETE FROM reference_token WHERE case_id = ?').run(id);
    removeCaseVisibility(db, id);
  },
});

function replaceTokens(
  db: Database,
  table: 'name_token' | 'reference_token',
  column: string,
  id: string,
  tokens: ReadonlySet<string>,
): void {
  db.prepare(`DELETE FROM ${table} WHERE ${column} = ?`).run(id);
  for (const token of tokens) db.prepare(`INSERT OR IGNORE INTO ${table} VALUES (?, ?)`).run(token, id);
}

function namesOf({ names }: Extract<Findable, { kind: 'person' }>, keys: ViewKeys): ReadonlySet<string> {
  const said = names.flatMap(({ name, otherNames }) => {
    const [opened, others] = [keys.open(name), otherNames && keys.open(otherNames)];
    return [...(isPlain(opened) ? [opened.value] : []), ...(others && isPlain(others) ? others.value : [])];
  });
  return new Set(said.flatMap(nameTokens).map((token) => keys.token('name', token)));
}

const referencesOf = ({ references }: Extract<Findable, { kind: 'case' }>, keys: ViewKeys): ReadonlySet<string> =>
  new Set(
    references
      .map(({ value }) => keys.open(value))
      .flatMap((opened) => (isPlain(opened) ? [normalisedReference(opened.value)] : []))
      .filter((text) => text !== '')
      .map((text) => keys.token('reference', text)),
  );
