/** What a stroke or a letter is drawn in; each differs from the others in grey, and none of them alone says anything. */
export type Ink = 'TEXT' | 'FIGURE' | 'RANGE' | 'GRID' | 'PAPER';

export type At = { readonly x: number; readonly y: number };
/** Pictures are put together of these alone, so that a page and a printed file draw the same. */
export type Shape =
  | { readonly shape: 'LINE'; readonly from: At; readonly to: At; readonly ink: Ink; readonly width: number; readonly dashed?: true }
  | { readonly shape: 'PATH'; readonly through: readonly At[]; readonly ink: Ink; readonly width: number }
  | { readonly shape: 'BOX'; readonly at: At; readonly width: number; readonly height: number; readonly ink: Ink }
  | { readonly shape: 'DOT'; readonly at: At; readonly radius: number; readonly ink: Ink }
  | { readonly shape: 'TEXT'; readonly at: At; readonly text: string; readonly anchor: 'start' | 'middle' | 'end'; readonly bold?: true };

/** Sizes are in the picture's own units: 360 of them across, the width of a narrow phone, so that letters stay readable there. */
export type Drawing = { readonly width: number; readonly height: number; readonly shapes: readonly Shape[] };

export const drawingWidth = 360;
export const letterSize = 14;
export const lineHeight = 18;

/** Against paper: text 16 to 1, figures 6 to 1, the grid as faint as a grid should be. */
export const colourOf: Readonly<Record<Ink, string>> = {
  TEXT: '#0b0c0c',
  FIGURE: '#1d5a96',
  RANGE: '#5f6a72',
  GRID: '#b1b4b6',
  PAPER: '#ffffff',
};
