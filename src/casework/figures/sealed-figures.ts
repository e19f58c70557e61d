import type { Figures } from '../../domain/figures/figures';
import { canonicalJson } from '../../event-store/codec/canonical-json';
import type { Position } from '../../kernel/position';
import { sha256Of } from '../quarterly-reviews/sealed-text';

/** Figures with their canonical text (RFC 8785), its SHA-256 in hex, and how far the log had come: `null` where nothing was known. */
export type SealedFigures = {
  readonly figures: Figures;
  readonly canonical: string;
  readonly sha256: string;
  readonly position: Position | null;
};
/** The same without the figures, which the text holds: what one thread hands to another. */
export type FiguresSeal = Omit<SealedFigures, 'figures'>;

export function sealOf(figures: Figures, position: Position | null): FiguresSeal {
  const canonical = canonicalJson(figures);
  return { canonical, sha256: sha256Of(canonical), position };
}

/** The figures are read from the text, so that both are the same whoever counted. */
export const sealed = (seal: FiguresSeal): SealedFigures => ({ ...seal, figures: JSON.parse(seal.canonical) as Figures });
