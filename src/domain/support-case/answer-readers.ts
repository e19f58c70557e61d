import { isVictim, maySeePromise } from './case-access';
import type { By } from './by';
import { inCase } from './in-case';
import type { OpenedCase } from './state';

/**
 * Whether somebody may read what the victim answered on a point: the victim, and whom they chose; by default the reviewing Inspector and
 * the senior lead. Whoever is responsible for the point sees neither answer nor words unless the victim chose them (model.md §7).
 */
export function mayReadAnswer(state: Pick<OpenedCase, 'access' | 'promise'>, who: By, point: string): boolean {
  const { access, promise } = state;
  if (!promise) return false;
  if (isVictim(access, who.staffId)) return true;
  if (!maySeePromise(access, who)) return false;
  const parts = inCase(access, who).posts.map(({ role }) => role);
  const responsible = promise.points.find(({ code }) => code === point)?.responsibleRole;
  const reads = promise.readers.filter((reader) => promise.readersChosen || reader !== responsible);
  return reads.some((reader) => parts.includes(reader));
}
