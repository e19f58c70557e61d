import { chartDrawing } from '../../charts/chart-drawing';
import { colourOf, type Drawing, letterSize, type Shape } from '../../charts/drawing';
import type { PackChart } from '../../pack-document';
import { type Element, elementOf } from './element';
import { fonts, needRoom, type Paper } from './paper';
import { say } from './words';

/** Letters of about nine points. */
const scale = 0.66;
const [titleAbove, after] = [24, 9];

/** The charts of a table, the same pictures as on the page; whoever does not see them hears title and description. */
export function drawFigures(paper: Paper, parent: Element, charts: readonly PackChart[]): void {
  for (const chart of charts) {
    const drawing = chartDrawing(chart);
    const height = drawing.height * scale;
    needRoom(paper, height + titleAbove);
    say(paper, parent, 'CHART', chart.title);
    drawFigure(paper, parent, chart, drawing);
    paper.y += height + after;
  }
}

function drawFigure({ pdf, left, y }: Paper, parent: Element, { title, description }: PackChart, drawing: Drawing): void {
  const bbox = [left, y, left + drawing.width * scale, y + drawing.height * scale] as const;
  parent.add(
    elementOf(pdf, 'Figure', { alt: `${title}. ${description}`, bbox, placement: 'Block' }, () => {
      pdf.save().translate(left, y).scale(scale);
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
