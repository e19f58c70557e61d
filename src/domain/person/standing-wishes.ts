import { accepted } from '../../kernel/decider';
import { isPlain, type Personal } from '../../kernel/personal';
import { withoutAbsent } from '../without-absent';
import type { SetStandingWishes } from './commands';
import type { PersonState } from './state';
import type { Known, Verdict } from './verdict';
import { isBlank, no, theirs } from './verdict';

type Decline = SetStandingWishes['declines'][number];

/** What they decline in every case (model.md §7). Which points can be declined at all is the pack's to say, whenever a case opens. */
export function setStandingWishes({ declines, setAt, saidThrough }: SetStandingWishes, state: Known): Verdict {
  if (new Set(declines.map(({ point }) => point)).size < declines.length) return no('POINT_DECLINED_TWICE');
  if (isAsBefore(declines, state)) return accepted();
  const { personId } = state;
  const said = declines.map(({ point, words }) => ({
    point,
    ...withoutAbsent({ words: theirs(personId, isBlank(words) ? undefined : words) }),
  }));
  return accepted({
    type: 'StandingWishesSet',
    schemaVersion: 1,
    data: { personId, declines: said, setAt, ...withoutAbsent({ saidThrough }) },
  });
}

const textOf = (words: string | Personal | undefined): string =>
  typeof words === 'object' ? (isPlain(words) ? words.value : '') : (words ?? '');

function isAsBefore(declines: readonly Decline[], { standingDeclines = [] }: PersonState): boolean {
  const before = new Map(standingDeclines.map(({ point, words }) => [point, textOf(words)]));
  return declines.length === before.size && declines.every(({ point, words }) => before.get(point) === textOf(words).trim());
}
