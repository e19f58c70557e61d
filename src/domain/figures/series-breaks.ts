import { defaultPack } from '../obligations/policy-pack/default-pack';
import { versionOf } from '../obligations/terms';
import type { Figures } from './figures';
import type { AdoptedVersion } from './figures-question';
import { type Month, monthAt } from './month';

/** Months of a run chart from which another version of the pack ruled than before. */
export function breaksOf(adopted: readonly AdoptedVersion[], months: readonly Month[]): Figures['breaks'] {
  const breaks: { month: Month; what: string }[] = [];
  let before = versionOf(defaultPack);
  for (const { version, from } of adopted.toSorted((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0))) {
    const month = monthAt(from);
    if (version !== before && months.includes(month)) breaks.push({ month, what: `Policy pack ${version}` });
    before = version;
  }
  return breaks;
}
