import type { View } from '../../projections/view';
import { figuresProjection, type FigureRow } from './figures.projection';
import { figuresRows } from './figures.rows';

export const figuresView: View<FigureRow> = { projection: figuresProjection, rows: figuresRows };
