import { type Element, elementOf } from './element';
import { fonts, needRoom, type Paper } from './paper';

type Style = { readonly font: 'plain' | 'bold'; readonly size: number; readonly after: number; readonly keepWith?: number };

export const styles = {
  H1: { font: 'bold', size: 20, after: 8 },
  H2: { font: 'bold', size: 15, after: 6, keepWith: 120 },
  H3: { font: 'bold', size: 11.5, after: 4, keepWith: 60 },
  P: { font: 'plain', size: 9.5, after: 4 },
  SMALL: { font: 'plain', size: 8, after: 3 },
} satisfies Record<string, Style>;

/** A heading or a paragraph under that tag; a heading never stands alone at the foot of a page, nor apart from `next` so many points. */
export function say(paper: Paper, parent: Element, style: keyof typeof styles, text: string, next = 0): void {
  const { font, size, after, keepWith = 0 }: Style = styles[style];
  const { pdf, left, width } = paper;
  pdf.font(fonts[font]).fontSize(size).fillColor('#0b0c0c');
  const height = pdf.heightOfString(text, { width });
  needRoom(paper, height + after + Math.max(keepWith, next));
  parent.add(
    elementOf(pdf, style.startsWith('H') ? style : 'P', {}, () => {
      pdf.text(text, left, paper.y, { width });
    }),
  );
  paper.y += height + after;
}
