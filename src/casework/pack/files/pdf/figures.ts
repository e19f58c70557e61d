import { chartDrawing } from '../../charts/chart-drawing';
import { type At, colourOf, type Drawing, drawingWidth, letterSize, type Shape } from '../../charts/drawing';
import type { PackChart } from '../../pack-document';
import { type Element, elementOf } from './element';
import { fonts, needRoom, type Paper } from './paper';

/** Letters of about nine points, three pictures side by side. */
const scale = 0.66;
const abreast = 3;
const [between, after] = [18, 9];

/** The charts of a table, the same pictures as on the page; whoever does not see them hears title and description. */
export function drawFigures(paper: Paper, parent: Element, charts: readonly PackChart[]): void {
  for (let first = 0; first < charts.length; first += abreast) {
    const row = charts.slice(first, first + abreast).map((chart) => ({ chart, drawing: chartDrawing(chart) }));
    const titles = Math.max(...row.map(({ chart }) => titleHeight(paper, chart)));
    const height = titles + Math.max(...row.map(({ drawing }) => drawing.height * scale));
    needRoom(paper, height);
    for (const [index, { chart, drawing }] of row.entries()) {
      const at = { x: paper.left + index * (widthOf(drawing) + between), y: paper.y };
      putTitle(paper, parent, chart, at);
      putPicture(paper, parent, chart, drawing, { x: at.x, y: at.y + titles });
    }
    paper.y += height + after;
  }
}

/** What the first row of them takes, so that a heading stays with it. */
export const figuresHeight = (paper: Paper, charts: readonly PackChart[]): number =>
  Math.max(0, ...charts.slice(0, abreast).map((chart) => titleHeight(paper, chart) + chartDrawing(chart).height * scale));

const widthOf = ({ width }: Drawing): number => width * scale;
const titleStyle = ({ pdf }: Paper) => pdf.font(fonts.bold).fontSize(9).fillColor(colourOf.TEXT);
const titleWidth = drawingWidth * scale;
const titleHeight = (paper: Paper, { title }: PackChart): number => titleStyle(paper).heightOfString(title, { width: titleWidth }) + 3;

function putTitle(paper: Paper, parent: Element, { title }: PackChart, { x, y }: At): void {
  parent.add(elementOf(paper.pdf, 'P', {}, () => titleStyle(paper).text(title, x, y, { width: titleWidth })));
}

function putPicture({ pdf }: Paper, parent: Element, { title, description }: PackChart, drawing: Drawing, { x, y }: At): void {
  const bbox = [x, y, x + widthOf(drawing), y + drawing.height * scale] as const;
  parent.add(
    elementOf(pdf, 'Figure', { alt: `${title}. ${description}`, bbox, placement: 'Block' }, () => {
      pdf.save().translate(x, y).scale(scale);
      for (const shape of drawing.shapes) draw(pdf, shape);
      pdf.restore();
    }),
  );
}

function draw(pdf: PDFKit.PDFDocument, shape: Shape): void {
  switch (shape.shape) {
    case 'LINE': {
      const { from, to, ink, width, dashed } = shape;
      if (dashed) pdf.dash(7, { space: 5 });
      pdf.moveTo(from.x, from.y).lineTo(to.x, to.y).lineWidth(width).strokeColor(colourOf[ink]).stroke();
      if (dashed) pdf.undash();
      return;
    }
    case 'PATH': {
      const [first, ...rest] = shape.through;
      if (!first) return;
      pdf.moveTo(first.x, first.y);
      for (const { x, y } of rest) pdf.lineTo(x, y);
      pdf.lineWidth(shape.width).strokeColor(colourOf[shape.ink]).stroke();
      return;
    }
    case 'BOX':
      pdf.rect(shape.at.x, shape.at.y, shape.width, shape.height).fillColor(colourOf[shape.ink]).fill();
      return;
    case 'DOT':
      pdf.circle(shape.at.x, shape.at.y, shape.radius).fillColor(colourOf[shape.ink]).fill();
      return;
    case 'TEXT':
      letters(pdf, shape);
  }
}

function letters(pdf: PDFKit.PDFDocument, { at, text, anchor, bold }: Extract<Shape, { shape: 'TEXT' }>): void {
  pdf
    .font(fonts[bold ? 'bold' : 'plain'])
    .fontSize(letterSize)
    .fillColor(colourOf.TEXT);
  const back = { start: 0, middle: 0.5, end: 1 }[anchor] * pdf.widthOfString(text);
  pdf.text(text, at.x - back, at.y, { lineBreak: false, baseline: 'alphabetic' });
}
