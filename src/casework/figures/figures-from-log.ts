import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { knownAtUnlessSaid, whyNotAskable } from '../../domain/figures/askable';
import { allMeasures } from '../../domain/measures/all-measures';
import type { Measure } from '../../domain/measures/measure';
import type { ReportingPeriod } from '../../domain/figures/reporting-period';
import type { Instant } from '../../kernel/instant';
import { type BuildSource, buildGenerations } from '../../projections/build-generations';
import { readViewFile } from '../../projections/read-view-file';
import { figuresIn } from './answer-figures';
import { FiguresRefused } from './figures-refused';
import { figuresView } from './figures.view';
import { logFrom, provenUpTo } from './known-in-view';
import { sealed, type SealedFigures } from './sealed-figures';

/** `knownAt` left out: the same instant as the page takes, see knownAtUnlessSaid. */
export type AskedOfLog = { readonly period: ReportingPeriod; readonly knownAt?: Instant | undefined; readonly now: Instant };

export type FromLogOptions = {
  /** Where a file of the log's extract may lie while this counts; it is gone afterwards. */
  readonly folder: string;
  /** From 0 to 1: reading the log is nearly all of it. */
  readonly onProgress?: (done: number) => void;
  readonly measures?: readonly Measure[];
};

/** Reading takes so much of the way, and counting the rest. */
const reading = 0.9;

/** The figures from the log alone, without any view: the very bytes that the views give. Throws FiguresRefused. */
export async function figuresFromLog(
  source: BuildSource,
  { period, knownAt, now }: AskedOfLog,
  { folder, onProgress, measures = allMeasures }: FromLogOptions,
): Promise<SealedFigures> {
  const path = join(folder, `figures-${randomUUID()}.sqlite`);
  try {
    const target = { name: figuresView.projection.name, path };
    const [outcome] = await buildGenerations([target], { ...source, views: [figuresView] }, { onProgress: told(onProgress) });
    if (outcome?.stall) throw new Error(`the log cannot be read past a ${outcome.stall.eventType}: ${outcome.stall.errorName}`);
    return readViewFile(path, (db) => {
      const asked = { period, knownAt: knownAt ?? knownAtUnlessSaid(period, provenUpTo(db), now) };
      const refusal = whyNotAskable({ ...asked, now, logFrom: logFrom(db) });
      if (refusal) throw new FiguresRefused(refusal.code);
      const answer = sealed(figuresIn(db, asked, measures, (done) => onProgress?.(reading + done * (1 - reading))));
      onProgress?.(1);
      return answer;
    });
  } finally {
    await Promise.all(['', '-wal', '-shm', '-journal'].map((suffix) => rm(path + suffix, { force: true })));
  }
}

const told =
  (onProgress: FromLogOptions['onProgress']) =>
  ({ done, total, way }: { readonly done: number; readonly total?: number; readonly way?: number }): void => {
    const part = total ? done / total : way;
    if (part !== undefined) onProgress?.(Math.min(1, part) * reading);
  };
