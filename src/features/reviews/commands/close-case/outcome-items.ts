import { holdsOn } from '../../../../domain/reference-data/entry';
import { outcomeTypes } from '../../../../domain/reference-data/outcome-types';
import { localDay } from '../../../../domain/support-case/times';
import type { Instant } from '../../../../kernel/instant';

/** The outcome types in use that day, as the choices of a list that may be left empty. */
export const outcomeItems = (at: Instant) => [
  { value: '', text: 'None' },
  ...outcomeTypes
    .filter((entry) => holdsOn(entry, localDay(at)))
    .map(({ code, label }) => ({ value: String(code), text: `${code} ${label}` })),
];
