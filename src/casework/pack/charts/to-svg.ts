import { colourOf, type Drawing, letterSize, type Shape } from './drawing';

type Named = { readonly id: string; readonly title: string; readonly description: string };

/** Presentation attributes alone: a style attribute is what the pages' content security policy refuses. */
export function toSvg({ width, height, shapes }: Drawing, { id, title, description }: Named): string {
  const size = `width="${number(width)}" height="${number(height)}" viewBox="0 0 ${number(width)} ${number(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="sf-chart" role="img" aria-labelledby="${id}-title ${id}-desc" ${size} `,
    `font-family="arial, sans-serif" font-size="${letterSize}">`,
    `<title id="${id}-title">${escaped(title)}</title><desc id="${id}-desc">${escaped(description)}</desc>`,
    ...shapes.map(element),
    '</svg>',
  ].join('');
}

function element(shape: Shape): string {
  switch (shape.shape) {
    case 'LINE': {
      const { from, to, ink, width, dashed } = shape;
      const ends = `x1="${number(from.x)}" y1="${number(from.y)}" x2="${number(to.x)}" y2="${number(to.y)}"`;
      return `<line ${ends} stroke="${colourOf[ink]}" stroke-width="${number(width)}"${dashed ? ' stroke-dasharray="7 5"' : ''}/>`;
    }
    case 'PATH': {
      const points = shape.through.map(({ x, y }) => `${number(x)},${number(y)}`).join(' ');
      return `<polyline points="${points}" fill="none" stroke="${colourOf[shape.ink]}" stroke-width="${number(shape.width)}"/>`;
    }
    case 'BOX': {
      const { at, width, height, ink } = shape;
      return `<rect x="${number(at.x)}" y="${number(at.y)}" width="${number(width)}" height="${number(height)}" fill="${colourOf[ink]}"/>`;
    }
    case 'DOT':
      return `<circle cx="${number(shape.at.x)}" cy="${number(shape.at.y)}" r="${number(shape.radius)}" fill="${colourOf[shape.ink]}"/>`;
    case 'TEXT': {
      const { at, text, anchor, bold } = shape;
      const place = `x="${number(at.x)}" y="${number(at.y)}" text-anchor="${anchor}"${bold ? ' font-weight="bold"' : ''}`;
      return `<text ${place} fill="${colourOf.TEXT}">${escaped(text)}</text>`;
    }
  }
}

/** To a hundredth: the last digits of a division differ between machines, and nobody sees them. */
const number = (value: number): string => String(Math.round(value * 100) / 100);

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => entities[letter] ?? '');
