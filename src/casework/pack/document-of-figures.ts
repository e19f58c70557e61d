import type { Figures } from '../../domain/figures/figures';
import { type Section, sections } from '../../domain/measures/measure';
import type { Instant } from '../../kernel/instant';
import { headlineOf } from './headline/headline-of';
import type { PackDocument, PackSection, PackTable } from './pack-document';
import { periodWords } from './period-words';
import { restatedTables } from './restated-tables';
import { sectionWords } from './section-words';
import { tablesOf } from './tables/table-of';
import type { UnitNames } from './tables/unit-words';

type Sealed = { readonly figures: Figures; readonly sha256: string };
type Extra = { readonly frozenAt?: Instant; readonly unitNames?: UnitNames };

/** The pack as the meeting reads it: small numbers kept, but for those of staff victims, which the figures hold hidden already. */
export function documentOfFigures({ figures, sha256 }: Sealed, { frozenAt, unitNames = new Map() }: Extra = {}): PackDocument {
  const { period, knownAt, provisional, policyVersions, calendarVersions } = figures;
  const label = periodWords(period);
  return {
    title: `Hate-crime review: ${label}`,
    marking: 'OFFICIAL-SENSITIVE',
    audience: 'MEETING',
    period: { code: period.code, label },
    ...{ knownAt, provisional, policyVersions, calendarVersions, sha256 },
    ...(frozenAt !== undefined && { frozen: { at: frozenAt } }),
    headline: headlineOf(figures),
    sections: sections.flatMap((section) => sectionOf(section, figures, unitNames)),
  };
}

function sectionOf(id: Section, figures: Figures, names: UnitNames): readonly PackSection[] {
  const measures = figures.measures.filter(({ section }) => section === id);
  const tables = [
    ...measures.flatMap((measure) => measure.tables.flatMap((table) => tablesOf(measure, table, figures, names))),
    ...(id === 'LATE_ENTRY' ? restatedTables(figures, names) : []),
  ];
  const first = id === 'OUTCOMES' ? withOutcomeSets(tables, figures) : tables;
  return tables.length === 0 ? [] : [{ id, ...sectionWords[id], tables: first }];
}

/** Which outcomes a word such as "positive" stands for is printed with every pack. */
function withOutcomeSets([first, ...others]: readonly PackTable[], { outcomeSets }: Figures): readonly PackTable[] {
  if (!first) return others;
  const sets = outcomeSets.map(
    ({ name, version, types, source }) => `${name}, version ${String(version)}: outcome types ${types.join(', ')}. ${source}`,
  );
  return [{ ...first, notes: [...first.notes, ...sets] }, ...others];
}
