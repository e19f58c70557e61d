import type { FiguresRefusal } from '../../domain/figures/askable';

/** No figures can be given of what was asked; the code says why. */
export class FiguresRefused extends Error {
  constructor(readonly code: FiguresRefusal['code']) {
    super(`no figures: ${code}`);
    this.name = 'FiguresRefused';
  }
}
