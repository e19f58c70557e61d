import fc from 'fast-check';
import type { ObligationId } from '../../../src/kernel/ids';
import {
  type CompletenessFault,
  completenessFaults,
  noReviews,
  proveReviews,
  type ReviewProof,
  toldOfReviews,
} from '../../../src/domain/obligations/completeness';
import { defaultPack } from '../../../src/domain/obligations/policy-pack/default-pack';
import { versionOf } from '../../../src/domain/obligations/terms';
import type { SupportCaseCommand } from '../../../src/domain/support-case/command';
import type { SupportCaseEvent } from '../../../src/domain/support-case/events';
import { commands } from '../support-case/random-deeds';
import { closing, deed, firstReview, incident, now, numbered, open, otherCase, seniorLead, supervisor, supportOfficer } from '../support-case/scene'; // prettier-ignore
import { deedsOnReviews, hoursAfter } from './deeds-on-reviews';
import { toldWithDuties } from './told-with-duties';

const reviewsOf = (version: string) => (version === versionOf(defaultPack) ? defaultPack.reviews : undefined);
const proofOf = (events: readonly SupportCaseEvent[]): ReviewProof | undefined =>
  proveReviews(events.reduce(toldOfReviews, noReviews), reviewsOf);
const told = (...deeds: readonly SupportCaseCommand[]): readonly SupportCaseEvent[] => toldWithDuties(deeds).events;

const exempt = deed(seniorLead, 'ExemptFirstReview', { reason: 'Reviewed in another case' });
const link = deed(supportOfficer, 'LinkIncident', { incidentId: incident, relation: 'RELATED' });
const duplicate = deed(supervisor, 'FindDuplicate', { duplicateOf: otherCase, reason: 'The same report twice' });
const reopen = deed(supervisor, 'ReopenCase', { occurredAt: now, reason: 'There is more' });

describe('The reviews of a case', () => {
  it('are the first while it is due, also where it was brought forward', () => {
    expect(proofOf(told(open))).toEqual({ firstReview: 'DUE', nextReviews: 0, faults: [] });
    expect(proofOf(told(open, link))).toEqual({ firstReview: 'DUE', nextReviews: 0, faults: [] });
  });

  it('are one next review once the first is done, brought forward or not', () => {
    expect(proofOf(told(open, firstReview))).toEqual({ firstReview: 'DONE', nextReviews: 1, faults: [] });
    expect(proofOf(told(open, firstReview, { ...link, at: hoursAfter(now, 1) }))).toMatchObject({ nextReviews: 1, faults: [] });
  });

  it('are none where it is exempt, closed or a duplicate, and begin again where it is opened again', () => {
    expect(proofOf(told(open, exempt))).toEqual({ firstReview: 'EXEMPT', nextReviews: 0, faults: [] });
    expect(proofOf(told(open, ...closing))).toEqual({ firstReview: 'DONE', nextReviews: 0, faults: [] });
    expect(proofOf(told(open, duplicate))).toEqual({ firstReview: 'DUE', nextReviews: 0, faults: [] });
    expect(proofOf(told(open, ...closing, reopen))).toEqual({ firstReview: 'DONE', nextReviews: 1, faults: [] });
    expect(proofOf([])).toBeUndefined();
  });
});

describe('Whatever people do with a case', () => {
  it('its reviews are complete', () => {
    const starts = fc.constantFrom([open], [open, ...closing]);
    fc.assert(
      fc.property(starts, commands, fc.integer({ min: 0, max: 400 }), (start, list, pace) => {
        const deeds = [...start, ...list].map((next, index) => ({ ...next, at: hoursAfter(now, index * pace) }));
        expect(proofOf(told(...deeds))?.faults).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('its reviews are complete, whoever reviews, exempts, closes and reopens it when', () => {
    fc.assert(
      fc.property(deedsOnReviews, (deeds) => {
        expect(proofOf(told(...deeds))?.faults).toEqual([]);
      }),
      { numRuns: 700 },
    );
  });
});

describe('A history in which something was forgotten', () => {
  const isOf = (type: string, rule: string) => (event: SupportCaseEvent) =>
    event.type === type && (event.data as { rule?: string }).rule === rule;
  const without = (type: string, rule: string, ...deeds: readonly SupportCaseCommand[]) =>
    told(...deeds).filter((event) => !isOf(type, rule)(event));
  const twice = (rule: string, ...deeds: readonly SupportCaseCommand[]) =>
    told(...deeds).flatMap((event) =>
      isOf('ObligationArose', rule)(event)
        ? [event, { ...event, data: { ...event.data, obligationId: numbered(77) as ObligationId } } as SupportCaseEvent]
        : [event],
    );
  const [first, next] = [defaultPack.reviews.first, defaultPack.reviews.next];
  const planted: Readonly<Record<CompletenessFault, () => readonly SupportCaseEvent[]>> = {
    FIRST_REVIEW_MISSING: () => without('ObligationArose', first, open),
    FIRST_REVIEW_DUE_TWICE: () => twice(first, open),
    FIRST_REVIEW_DUE_AND_DONE: () => without('ObligationMet', first, open, firstReview),
    FIRST_REVIEW_DUE_AND_EXEMPT: () => without('ObligationWaived', first, open, exempt),
    FIRST_REVIEW_DONE_AND_EXEMPT: () => [...told(open, firstReview), ...told(open, exempt).filter(({ type }) => type === 'ReviewExempted')],
    NEXT_REVIEW_MISSING: () => without('ObligationArose', next, open, firstReview),
    NEXT_REVIEW_DUE_TWICE: () => twice(next, open, firstReview),
    REVIEW_DUE_IN_CLOSED_CASE: () => without('ObligationEnded', next, open, ...closing),
    REVIEW_DUE_IN_DUPLICATE: () => without('ObligationEnded', first, open, duplicate),
    POLICY_UNKNOWN: () =>
      told(open).map((event) =>
        event.type === 'ObligationArose' && event.data.rule === 'FIRST_CONTACT'
          ? { ...event, data: { ...event.data, policyVersion: 'never-adopted' } }
          : event,
      ),
  };

  it.each(completenessFaults)('is found out: %s', (fault) => {
    expect(proofOf(planted[fault]())?.faults).toEqual([fault]);
  });
});
