import type { PackDocument } from '../../pack-document';
import { provenanceLine } from '../provenance';
import { fonts, type Paper } from './paper';

/** On every page, above the marking, below the marking again and where the figures come from: a single sheet says all of it. */
export function writeMargins(paper: Paper, document: PackDocument): void {
  const { pdf, left, width, bottom } = paper;
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page);
    // What stands in a margin must not begin another page.
    pdf.page.margins = { top: 0, bottom: 0, left: 0, right: 0 };
    pdf.markContent('Artifact', { type: 'Pagination', attached: ['Top'] });
    pdf.font(fonts.bold).fontSize(10).fillColor('#0b0c0c').text(document.marking, left, 26, { width, align: 'center' });
    pdf.endMarkedContent();
    pdf.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    pdf
      .font(fonts.plain)
      .fontSize(6.5)
      .text(provenanceLine(document), left, bottom + 10, { width: width - 60 });
    pdf.text(`Page ${page + 1} of ${count}`, left, bottom + 10, { width, align: 'right' });
    pdf
      .font(fonts.bold)
      .fontSize(10)
      .text(document.marking, left, bottom + 36, { width, align: 'center' });
    pdf.endMarkedContent();
  }
}
