import { fileLinks } from '../../../../casework/pack/files/file-links';
import { periodWords } from '../../../../casework/pack/period-words';
import { numberText } from '../../../../casework/pack/rounding';
import { periodOf } from '../../../../domain/figures/reporting-period';
import type { Edition, PublishedCell } from '../../../../domain/publication/edition';
import type { FrozenEdition } from '../../../../casework/quarterly-reviews/quarterly-reviews.query';

type Line = { readonly label: string; readonly cells: readonly string[] };
export type PublishedPackPage = {
  readonly title: string;
  readonly knownAt: string;
  readonly policyVersions: string;
  readonly sha256: string;
  readonly threshold: number;
  readonly files: ReturnType<typeof fileLinks>;
  readonly staffVictimThreshold: number;
  readonly tables: readonly {
    readonly id: string;
    readonly title: string;
    readonly unit: string;
    readonly note?: string | undefined;
    readonly columns: readonly string[];
    readonly rows: readonly Line[];
    readonly total?: Line | undefined;
  }[];
};

const cellText = (cell: PublishedCell): string => ('few' in cell ? 'too few to show' : numberText(cell.n, 0));

/** What leaves the force of a quarter, table by table, as it was frozen. */
export const toPublishedPack = ({ edition, sha256 }: FrozenEdition): PublishedPackPage => ({
  title: wordsOf(edition.period),
  knownAt: edition.knownAt,
  policyVersions: edition.policyVersions.join(', '),
  sha256,
  threshold: edition.threshold,
  files: fileLinks(`/published/${edition.period}/files`),
  staffVictimThreshold: edition.staffVictimThreshold,
  tables: edition.tables.map(toTable),
});

const toTable = ({ id, title, unit, note, columns, rows, total }: Edition['tables'][number]): PublishedPackPage['tables'][number] => ({
  id,
  title,
  unit,
  note,
  columns: columns.map(({ label }) => label),
  rows: rows.map(({ label, cells, pooled }) => ({
    label: pooled === undefined ? label : `${label}, over ${wordsOf(pooled)}`,
    cells: cells.map(cellText),
  })),
  total: total && { label: 'Total', cells: total.map(cellText) },
});

function wordsOf(code: string): string {
  const period = periodOf(code);
  return period ? periodWords(period) : code;
}
