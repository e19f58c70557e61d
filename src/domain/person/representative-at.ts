import { Temporal } from 'temporal-polyfill';
import type { Instant, LocalDate } from '../../kernel/instant';
import { instant } from '../../kernel/instant';
import type { KnownAs } from './commands';
import type { RepresentativeId } from './representative-shape';
import type { PersonState, Representative } from './state';

/** The moment at which a local day begins in casework. */
export const startOf = (date: LocalDate): Instant =>
  instant(Temporal.PlainDate.from(date).toZonedDateTime('Europe/London').toInstant().toString({ smallestUnit: 'millisecond' }));

/** Those who speak for the person at a moment: named, begun, not ended, not barred, and not past the day their role ends. */
export const representativesAt = (state: PersonState, at: Instant): readonly Representative[] =>
  state.representatives.filter(
    (one) =>
      one.from <= at &&
      (one.endedAt === undefined || at < one.endedAt) &&
      (one.endsOn === undefined || at < startOf(one.endsOn)) &&
      !isBarred(state, one),
  );

/** Whether what is said to this representative about this topic counts as said to the person. */
export const speaksFor = (state: PersonState, id: RepresentativeId, topic: string, at: Instant): boolean =>
  representativesAt(state, at).some((one) => one.representativeId === id && (one.topics.length === 0 || one.topics.includes(topic)));

/** Barred under this naming or any other: somebody known by the same id stays barred. */
export const isBarred = (
  state: PersonState,
  one: { readonly representativeId: RepresentativeId; readonly knownAs?: KnownAs | undefined },
): boolean => state.barred.some((bar) => bar.representativeId === one.representativeId || isSame(bar.knownAs, one.knownAs));

const isSame = (one: KnownAs | undefined, other: KnownAs | undefined): boolean =>
  one !== undefined && other !== undefined && JSON.stringify(Object.entries(one)) === JSON.stringify(Object.entries(other));
