import type { LpuCode } from '../../kernel/ids';
import type { Viewer } from '../../kernel/viewer';

/** The units that somebody answers for as their Inspector, covers included; undefined for whoever answers for the whole force. */
export function unitsOverseen({ posts }: Viewer): readonly LpuCode[] | undefined {
  if (posts.some(({ role }) => role === 'SENIOR_LEAD')) return undefined;
  const held = posts.filter(({ role }) => role === 'INSPECTOR');
  if (held.some(({ lpu }) => lpu === null)) return undefined;
  return [...new Set(held.flatMap(({ lpu }) => (lpu === null ? [] : [lpu])))];
}
