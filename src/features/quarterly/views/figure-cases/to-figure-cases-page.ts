import type { CaseFile } from '../../../../casework/case-file/case-file';
import { periodWords } from '../../../../casework/pack/period-words';
import { type UnitNames, unitWords } from '../../../../casework/pack/tables/unit-words';
import type { TallyKind } from '../../../../domain/measures/measure';
import { caseKinds } from '../../../../domain/reference-data/case-kinds';
import { labelOf } from '../../../../domain/reference-data/entry';
import { packPath } from '../../asked-pack';
import { anchorOf } from '../pack/pack-tables';
import { casesCursor } from './case-place';
import { type CasesAsked, type FigureCases, type FigureNamed, figureWords } from './figure-cases.query';

export type FigureCasesPage = ReturnType<typeof toFigureCasesPage>;

/** What the two lists of a figure hold; of a plain count there is one. */
const parts: Readonly<Record<TallyKind, { readonly COUNTED: string; readonly OTHERS?: string }>> = {
  COUNT: { COUNTED: 'Counted' },
  SHARE: { COUNTED: 'Counted', OTHERS: 'Not counted, of those it is a share of' },
  PEOPLE: { COUNTED: 'Counted', OTHERS: 'Not counted, of those it is a share of' },
  DUTIES: { COUNTED: 'With a duty done in time', OTHERS: 'With none done in time' },
  SPREAD: { COUNTED: 'Counted' },
};

/** The cases behind one figure, each with its reference, kind and unit: nobody's name. */
export function toFigureCasesPage(named: FigureNamed, asked: CasesAsked, found: FigureCases, names: UnitNames) {
  const { period, knownAt, cell, part } = asked;
  const to = (more: Readonly<Record<string, string | undefined>>): string => {
    const all = { table: cell.table, row: cell.row, lpu: cell.lpu, knownAt, part, ...more };
    const query = new URLSearchParams(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined));
    return `/quarters/${period.code}/cases?${query.toString()}`;
  };
  const words = parts[named.kind];
  return {
    figure: figureWords(named),
    unit: cell.lpu && unitWords(cell.lpu, names),
    period: periodWords(period),
    knownAt,
    parts: (['COUNTED', 'OTHERS'] as const).flatMap((one) => {
      const text = words[one];
      return text === undefined ? [] : [{ text, href: to({ part: one }), isShown: one === part }];
    }),
    items: found.files.map((file) => toItem(file, names)),
    nextHref: found.next && to({ cursor: casesCursor(found.next) }),
    packHref: `${packPath(period, { knownAt })}#${anchorOf(cell.table)}`,
  };
}

/** The unit that the case had when it was recorded: by that it is counted. */
const toItem = ({ caseId, reference, kind, access, reportedAt }: CaseFile, names: UnitNames) => ({
  ...{ caseId, reference, reportedAt },
  kind: labelOf(caseKinds, kind),
  lpu: unitWords(access.recordedLpu, names),
});
