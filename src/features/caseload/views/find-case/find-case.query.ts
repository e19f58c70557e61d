import { Inject, Injectable } from '@nestjs/common';
import { whereCaseVisible } from '../../../../casework/case-visibility/where-case-visible';
import { VIEW_KEYS, type ViewKeys } from '../../../../casework/view-keys';
import { searchTokens } from '../../../../domain/person/name-tokens';
import { parseCaseReference } from '../../../../domain/support-case/case-reference';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { Views } from '../../../../projections/views';
import type { SqlValue } from '../../../../sqlite/database';
import { findCaseProjection } from './find-case.projection';
import { normalisedReference } from './normalised-reference';

/** More hits than anybody reads: what was typed says too little. */
export const mostFound = 50;
/** Words beyond these make the question slower and no better. */
const mostWords = 8;

type Hit = { readonly case_id: CaseId };

/** Finds cases by reference or by name. What is typed is compared by keyed tokens alone, and only among what the viewer may know of. */
@Injectable()
export class FindCaseQuery {
  constructor(
    private readonly views: Views,
    @Inject(VIEW_KEYS) private readonly keys: ViewKeys,
  ) {}

  /** Those found by a reference first, then by name, the name as typed before its other spellings; at most `mostFound`, and one more to say so. */
  find(typed: string, viewer: Viewer): readonly CaseId[] {
    const found = [...this.byReference(typed, viewer), ...this.byName(typed, viewer)];
    return [...new Set(found)].slice(0, mostFound + 1);
  }

  private byReference(typed: string, viewer: Viewer): readonly CaseId[] {
    const token = this.keys.token('reference', normalisedReference(typed));
    const condition = '(reference = ? OR case_id IN (SELECT case_id FROM reference_token WHERE token = ?))';
    return this.where(viewer, condition, [parseCaseReference(typed) ?? '', token], 'NULL', []);
  }

  private byName(typed: string, viewer: Viewer): readonly CaseId[] {
    const words = searchTokens(typed).slice(0, mostWords);
    if (words.length === 0) return [];
    const tokens = (list: readonly string[]): string => JSON.stringify(list.map((token) => this.keys.token('name', token)));
    const oneWord = 'person_id IN (SELECT person_id FROM name_token WHERE token IN (SELECT value FROM json_each(?)))';
    const asTyped = tokens(words.flatMap((alternatives) => alternatives.filter((token) => token.startsWith('w:')).slice(0, 1)));
    const rank =
      '(SELECT COUNT(*) FROM name_token WHERE name_token.person_id = findable_case.person_id AND token IN (SELECT value FROM json_each(?)))';
    return this.where(viewer, words.map(() => oneWord).join(' AND '), words.map(tokens), rank, [asTyped]);
  }

  private where(
    viewer: Viewer,
    condition: string,
    values: readonly SqlValue[],
    rank: string,
    ranked: readonly SqlValue[],
  ): readonly CaseId[] {
    const visible = whereCaseVisible(viewer, 'findable_case.case_id', this.keys);
    return this.views
      .read(findCaseProjection.name)
      .prepare(
        `SELECT case_id FROM findable_case WHERE ${condition} AND ${visible.sql} ORDER BY ${rank} DESC, reported_at DESC, case_id LIMIT ?`,
      )
      .all<Hit>(...values, ...visible.values, ...ranked, mostFound + 1)
      .map(({ case_id: caseId }) => caseId);
  }
}
