import fc from 'fast-check';
import { noReviews, proveReviews, type ReviewProof, toldOfReviews } from '../../../src/domain/obligations/completeness';
import { defaultPack } from '../../../src/domain/obligations/policy-pack/default-pack';
import { versionOf } from '../../../src/domain/obligations/terms';
import type { SupportCaseEvent } from '../../../src/domain/support-case/events';
import { commands } from '../support-case/random-deeds';
import { closing, now, open } from '../support-case/scene';
import { deedsOnReviews, hoursAfter } from './deeds-on-reviews';
import { toldWithDuties } from './told-with-duties';

const reviewsOf = (version: string) => (version === versionOf(defaultPack) ? defaultPack.reviews : undefined);
const proofOf = (events: readonly SupportCaseEvent[]): ReviewProof | undefined => proveReviews(events.reduce(toldOfReviews, noReviews), reviewsOf);

describe('Whatever people do with a case', () => {
  it('its reviews are complete', () => {
    const starts = fc.constantFrom([open], [open, ...closing]);
    fc.assert(
      fc.property(starts, commands, fc.integer({ min: 0, max: 400 }), (start, list, pace) => {
        const deeds = [...start, ...list].map((deed, index) => ({ ...deed, at: hoursAfter(now, index * pace) }));
        expect(proofOf(toldWithDuties(deeds).events)?.faults).toEqual([]);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 500) },
    );
  });

  it('its reviews are complete, whoever reviews, exempts, closes and reopens it when', () => {
    fc.assert(
      fc.property(deedsOnReviews, (deeds) => {
        expect(proofOf(toldWithDuties(deeds).events)?.faults).toEqual([]);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 500) },
    );
  });
});
