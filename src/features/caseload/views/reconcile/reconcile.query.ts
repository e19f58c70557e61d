import { Inject, Injectable } from '@nestjs/common';
import { whereCaseVisible } from '../../../../casework/case-visibility/where-case-visible';
import { VIEW_KEYS, type ViewKeys } from '../../../../casework/view-keys';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { Views } from '../../../../projections/views';
import { findCaseProjection } from '../find-case/find-case.projection';
import type { BadRow } from './crime-references';
import { readCrimeReferences } from './crime-references';

export type MissingCase = { readonly caseId: CaseId; readonly reference: string };
export type Reconciled = {
  readonly both: number;
  /** Cases that the viewer may know of and the file does not have: the first of them, and how many there are. */
  readonly oursNotTheirs: readonly MissingCase[];
  readonly oursNotTheirsInAll: number;
  readonly theirsNotOurs: readonly string[];
  readonly badRows: readonly BadRow[];
};

const mostShown = 200;

/**
 * Compares a file of the crime system with the cases that the viewer may know of, and with no other: a reference that stands in a hidden
 * case alone is answered as one that nobody here has (law 11). Keeps nothing.
 */
@Injectable()
export class ReconcileQuery {
  constructor(
    private readonly views: Views,
    @Inject(VIEW_KEYS) private readonly keys: ViewKeys,
  ) {}

  compare(file: string, viewer: Viewer): Reconciled {
    const { rows, badRows } = readCrimeReferences(file);
    const theirs = rows.map(({ reference, normalised }) => ({ reference, token: this.keys.token('reference', normalised) }));
    const tokens = JSON.stringify(theirs.map(({ token }) => token));
    const visible = whereCaseVisible(viewer, 'findable_case.case_id', this.keys);
    const db = this.views.read(findCaseProjection.name);
    const known = db
      .prepare(
        `SELECT DISTINCT token FROM reference_token JOIN findable_case ON findable_case.case_id = reference_token.case_id
         WHERE token IN (SELECT value FROM json_each(?)) AND ${visible.sql}`,
      )
      .all<{ token: string }>(tokens, ...visible.values);
    const ours = new Set(known.map(({ token }) => token));
    const missing = `FROM findable_case WHERE EXISTS (SELECT 1 FROM reference_token WHERE reference_token.case_id = findable_case.case_id)
      AND NOT EXISTS (SELECT 1 FROM reference_token WHERE reference_token.case_id = findable_case.case_id
        AND token IN (SELECT value FROM json_each(?))) AND ${visible.sql}`;
    const count = db.prepare(`SELECT COUNT(*) AS n ${missing}`).get<{ n: number }>(tokens, ...visible.values);
    return {
      both: ours.size,
      oursNotTheirs: db
        .prepare(`SELECT case_id AS caseId, reference ${missing} ORDER BY reported_at, findable_case.case_id LIMIT ?`)
        .all<MissingCase>(tokens, ...visible.values, mostShown),
      oursNotTheirsInAll: count?.n ?? 0,
      theirsNotOurs: theirs.filter(({ token }) => !ours.has(token)).map(({ reference }) => reference),
      badRows,
    };
  }
}
