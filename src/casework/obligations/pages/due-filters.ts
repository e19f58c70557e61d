import { caseKinds } from '../../../domain/reference-data/case-kinds';
import { riskLevels } from '../../../domain/reference-data/risk-levels';
import { strands } from '../../../domain/reference-data/strands';
import type { Instant } from '../../../kernel/instant';
import { asItems } from '../../doors/as-items';
import { placeOf } from '../doors/due-cursor';
import { type DueGroup, dueGroups, type DueQuestion } from '../due-question';

type Asked = Readonly<Record<string, unknown>>;
type Filters = { readonly lpu: string; readonly kind: string; readonly strand: string; readonly risk: string; readonly sort: string };

const onePage = 50;
/** What a page of what is due shows unless it was asked for something else. */
export const soon: readonly DueGroup[] = ['OVERDUE', 'TODAY', 'WEEK'];

const among = (codes: readonly { readonly code: string }[], asked: unknown): string =>
  typeof asked === 'string' && codes.some(({ code }) => code === asked) ? asked : '';

const filtersIn = (asked: Asked): Filters => ({
  lpu: typeof asked.lpu === 'string' && /^LPU-\d{1,3}$/.test(asked.lpu) ? asked.lpu : '',
  kind: among(caseKinds, asked.kind),
  strand: among(strands, asked.strand),
  risk: among(riskLevels, asked.risk),
  sort: asked.sort === 'RISK' ? 'RISK' : '',
});

/** What a page was asked to show; a filter that is empty or means nothing is none. Throws InvalidRequest for what is no cursor of ours. */
export function questionOf(asked: Asked, at: Instant): DueQuestion & { readonly due: readonly DueGroup[] } {
  const { lpu, kind, strand, risk, sort } = filtersIn(asked);
  const due = dueGroups.filter((group) => group === asked.due);
  const after = typeof asked.cursor === 'string' && asked.cursor !== '' ? placeOf(asked.cursor) : undefined;
  return {
    at,
    limit: onePage,
    due: due.length > 0 ? due : soon,
    ...(lpu && { lpu }),
    ...(kind && { kind }),
    ...(strand && { strand }),
    ...(risk && { risk }),
    ...(sort && { sort: 'RISK' }),
    ...(after && { after }),
  };
}

const any = { value: '', text: 'All' };

/** What the form of filters shows, and the addresses that keep what was chosen. */
export function dueFilters(
  asked: Asked,
  { path, units, nextCursor }: { readonly path: string; readonly units: readonly string[]; readonly nextCursor: string | null },
) {
  const values = filtersIn(asked);
  const kept = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== ''));
  const group = dueGroups.find((code) => code === asked.due);
  const to = (more: Readonly<Record<string, string>>): string => {
    const query = new URLSearchParams([...kept, ...Object.entries(more)]).toString();
    return query === '' ? path : `${path}?${query}`;
  };
  return {
    path,
    values,
    group,
    isOpen: kept.size > 0,
    isLaterPage: typeof asked.cursor === 'string' && asked.cursor !== '',
    units: units.length > 1 ? [any, ...units.map((code) => ({ value: code, text: code }))] : [],
    kinds: [any, ...asItems(caseKinds.filter(({ victim }) => victim === 'PUBLIC'))],
    strands: [any, ...asItems(strands)],
    risks: [any, ...asItems(riskLevels)],
    sorts: [
      { value: '', text: 'Soonest due' },
      { value: 'RISK', text: 'Highest risk' },
    ],
    firstHref: to(group ? { due: group } : {}),
    laterHref: to({ due: 'LATER' }),
    soonHref: to({}),
    nextHref: nextCursor === null ? undefined : to({ ...(group && { due: group }), cursor: nextCursor }),
  };
}
