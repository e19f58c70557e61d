import { outcomeTypes } from '../../../../domain/reference-data/outcome-types';

/** The national outcome types by their number, which is how officers know them. */
export const outcomeItems = outcomeTypes.map(({ code, label }) => ({ value: String(code), text: `${code}: ${label}` }));
