import { type CompactTable, compactTable } from '../../compact/compact-table';
import type { PackTable } from '../../pack-document';
import { type Element, elementOf } from './element';
import { fonts, needRoom, type Paper } from './paper';

const padding = 3;
const labelShare = 0.3;

type Cell = { readonly text: string; readonly tag: 'TH' | 'TD'; readonly scope?: 'Column' | 'Row'; readonly align: 'left' | 'right' };
type Line = { readonly cells: readonly Cell[]; readonly bold: boolean };
/** Widths of the columns and the size of letters that go into them, in points. */
type Grid = { readonly widths: readonly number[]; readonly size: number };

/** Tagged row by row, so that a reader hears each number with its row and its column. Goes on over pages with its head above it again. */
export function writeTable(paper: Paper, parent: Element, table: PackTable): void {
  const { pdf } = paper;
  const { columns, rows } = compactTable(table);
  const grid = gridOf(paper, columns.length);
  const head = headOf(unitsOf(table), columns);
  const body = rows.map(lineOf);
  const element = pdf.struct('Table', { title: table.title });
  parent.add(element);
  needRoom(
    paper,
    [head, ...body.slice(0, 1)].reduce((sum, line) => sum + heightOf(paper, grid, line), 0),
  );
  writeLine(paper, grid, element, head);
  for (const line of body) {
    if (needRoom(paper, heightOf(paper, grid, line))) repeat(paper, grid, head);
    writeLine(paper, grid, element, line);
  }
  aside(paper, () => rule(paper, grid));
  element.end();
  paper.y += 8;
}

/** What is counted, once, in the corner: the columns have no room for it. */
const unitsOf = ({ columns }: PackTable): string => `In ${[...new Set(columns.map(({ unit }) => unit))].join(', ')}`;

const headOf = (units: string, columns: CompactTable['columns']): Line => ({
  bold: true,
  cells: [
    { text: units, tag: 'TH', scope: 'Column', align: 'left' },
    ...columns.map((text): Cell => ({ text, tag: 'TH', scope: 'Column', align: 'right' })),
  ],
});

const lineOf = ({ row, cells }: CompactTable['rows'][number]): Line => ({
  bold: row.isTotal === true,
  cells: [
    { text: row.label, tag: 'TH', scope: 'Row', align: 'left' },
    ...cells.map(({ text }): Cell => ({ text, tag: 'TD', align: 'right' })),
  ],
});

function gridOf({ width }: Paper, columns: number): Grid {
  const label = width * labelShare;
  // A number far from its row is read with the wrong one.
  const each = Math.min(150, (width - label) / Math.max(1, columns));
  return { widths: [label, ...Array<number>(columns).fill(each)], size: columns > 9 ? 7 : columns > 5 ? 8 : 9 };
}

function heightOf({ pdf }: Paper, { widths, size }: Grid, { cells, bold }: Line): number {
  pdf.font(fonts[bold ? 'bold' : 'plain']).fontSize(size);
  const heights = cells.map(({ text }, column) => pdf.heightOfString(text, { width: (widths[column] ?? 0) - 2 * padding }));
  return Math.max(...heights) + 2 * padding;
}

function writeLine(paper: Paper, grid: Grid, table: Element, line: Line): void {
  const { pdf } = paper;
  aside(paper, () => rule(paper, grid));
  const row = pdf.struct('TR');
  table.add(row);
  for (const [column, cell] of line.cells.entries()) {
    const scope = cell.scope ? { scope: cell.scope } : {};
    row.add(elementOf(pdf, cell.tag, scope, () => put(paper, grid, cell, column, line.bold)));
  }
  row.end();
  paper.y += heightOf(paper, grid, line);
}

/** The head on another page: whoever listens has heard it. */
function repeat(paper: Paper, grid: Grid, head: Line): void {
  aside(paper, () => {
    rule(paper, grid);
    for (const [column, cell] of head.cells.entries()) put(paper, grid, cell, column, true);
  });
  paper.y += heightOf(paper, grid, head);
}

function put({ pdf, left, y }: Paper, { widths, size }: Grid, cell: Cell, column: number, bold: boolean): void {
  const x = left + widths.slice(0, column).reduce((sum, width) => sum + width, 0);
  pdf
    .font(fonts[bold ? 'bold' : 'plain'])
    .fontSize(size)
    .fillColor('#0b0c0c');
  pdf.text(cell.text, x + padding, y + padding, { width: (widths[column] ?? 0) - 2 * padding, align: cell.align });
}

function rule({ pdf, left, y }: Paper, { widths }: Grid): void {
  const right = left + widths.reduce((sum, width) => sum + width, 0);
  pdf.moveTo(left, y).lineTo(right, y).lineWidth(0.5).strokeColor('#b1b4b6').stroke();
}

/** What is there for the eye alone, and read out by nobody. */
function aside({ pdf }: Paper, draw: () => void): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  draw();
  pdf.endMarkedContent();
}
