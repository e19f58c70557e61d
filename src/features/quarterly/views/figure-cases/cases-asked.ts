import type { Packs } from '../../../../casework/pack/packs';
import { periodOf } from '../../../../domain/figures/reporting-period';
import { NotFound } from '../../../../kernel/command';
import { casePlace } from './case-place';
import type { FigureCasesParameters } from './figure-cases.parameters';
import type { CasesAsked } from './figure-cases.query';

/** Throws NotFound on what names no period, and InvalidRequest on a cursor that is none of ours. */
export function casesAsked(code: string, { table, row, lpu, knownAt, part, cursor }: FigureCasesParameters, packs: Packs): CasesAsked {
  const period = periodOf(code);
  if (!period) throw new NotFound();
  return {
    period,
    knownAt: knownAt ?? packs.knownAt(period),
    cell: { table, row, lpu },
    part: part ?? 'COUNTED',
    after: cursor === undefined ? undefined : casePlace(cursor),
  };
}
