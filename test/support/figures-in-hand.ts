import { FiguresQuery } from '../../src/casework/figures/figures-query';
import { sha256Of } from '../../src/casework/quarterly-reviews/sealed-text';
import type { FigureCell, Figures, Restatement } from '../../src/domain/figures/figures';
import type { ReportingPeriod } from '../../src/domain/figures/reporting-period';
import { canonicalJson } from '../../src/event-store/codec/canonical-json';
import type { Instant } from '../../src/kernel/instant';
import type { Position } from '../../src/kernel/position';
import { aMeasure, aRow, aTable, figuresOf } from '../domain/publication/figures-of';
import type { TestApp } from './app';

/** Who was spoken to in time, of how many; by unit as told. */
export type Told = { readonly cell: FigureCell; readonly byLpu?: Readonly<Record<string, FigureCell>>; readonly provisional?: boolean };

export const toldFigures = (period: ReportingPeriod, knownAt: Instant, { cell, byLpu, provisional = false }: Told): Figures => {
  const row = aRow('ALL', cell, { label: 'All cases', ...(byLpu && { byLpu }) });
  const table = aTable({ id: 'M4.FIRST_CONTACT', title: 'First contact in time', kind: 'DUTIES', unit: 'duties', rows: [row] });
  return figuresOf([aMeasure([table])], { period, knownAt, provisional });
};

/** Lets a test say what was counted: nothing else of the figures is stood in for. */
export function tellFigures(
  app: TestApp,
  told: (period: string, knownAt: Instant) => Told,
  entries: Restatement['entries'] = [],
): { readonly asked: readonly string[] } {
  const asked: string[] = [];
  const query = app.nest.get(FiguresQuery, { strict: false });
  const sealed = (period: ReportingPeriod, knownAt: Instant) => {
    const figures = toldFigures(period, knownAt, told(period.code, knownAt));
    const canonical = canonicalJson(figures);
    return { figures, canonical, sha256: sha256Of(canonical), position: '4711' as Position };
  };
  const counted: Pick<FiguresQuery, 'of' | 'ask' | 'entriesSince' | 'provenUpTo'> = {
    of: (period, knownAt) => {
      asked.push(`${period.code} as known at ${knownAt}`);
      return Promise.resolve(sealed(period, knownAt));
    },
    ask: (period, knownAt) => ({ state: 'READY', sealed: sealed(period, knownAt) }),
    entriesSince: () => Promise.resolve(entries),
    provenUpTo: () => new Date(Date.parse(app.now()) - 60_000).toISOString() as Instant,
  };
  Object.assign(query, counted);
  return { asked };
}

/** Duties by what came of them: so many kept in time, of so many due. */
export const kept = (onTime: number, due: number): FigureCell => ({
  ...{ due, onTime, recordedLate: 0, late: 0, missed: due - onTime, declined: 0, waived: 0, replaced: 0, ended: 0 },
  ...{ unconfirmed: 0, wasPaused: 0, pausedNow: 0, notYetDue: 0 },
});
