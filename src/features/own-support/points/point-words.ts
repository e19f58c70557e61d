import type { PromisePoint } from '../../../domain/promise/point-shape';
import { caseKinds } from '../../../domain/reference-data/case-kinds';
import type { PromisedCase } from '../own-cases';

/** A point by its words alone: nothing of how it stands. */
export type PointWords = Pick<PromisePoint, 'code' | 'title' | 'wording' | 'declinable'>;

/** The promise as it was worded when the case was reported. */
export function pointWords({ promise, kind }: PromisedCase): readonly PointWords[] {
  const isCrime = caseKinds.find(({ code }) => code === kind)?.crime ?? true;
  return promise.points.map(({ code, title, wording, wordingNonCrime, declinable }) => ({
    code,
    title,
    declinable,
    wording: isCrime ? wording : (wordingNonCrime ?? wording),
  }));
}
