import type { PackKind } from './policy-pack';
import type { InCircumstances } from './rule-shape';

type Band = NonNullable<InCircumstances['bands']>[number];
type FirstReview = NonNullable<InCircumstances['firstReview']>;

/** A case that a rule could meet: what the engine will ask of a real one. */
export type PossibleCase = {
  readonly kind: PackKind;
  readonly strand: string;
  readonly band: Band;
  /** Absent where the Victims' Code does not apply. */
  readonly codeBand?: 'ENHANCED' | 'STANDARD';
  readonly sharedPlace: boolean;
  readonly reachable: boolean;
  readonly firstReview: FirstReview;
};

const bands: readonly Band[] = ['NOT_ASSESSED', 'STANDARD', 'MEDIUM', 'HIGH'];
const either = [true, false];
const another = 'another';

/** Every case that these conditions can tell from another. */
export function everyCase(kinds: readonly PackKind[], asked: readonly InCircumstances[]): readonly PossibleCase[] {
  const named = <T>(of: (wanted: InCircumstances) => readonly T[] | undefined): readonly T[] => [
    ...new Set(asked.flatMap((one) => of(one) ?? [])),
  ];
  const strands = [another, ...named((wanted) => wanted.strands)];
  const firstReviews: readonly FirstReview[] = asked.some((one) => one.firstReview) ? ['DUE', 'DONE', 'EXEMPT'] : ['DUE'];
  const ofPlace = either.flatMap((sharedPlace) => either.map((reachable) => ({ sharedPlace, reachable })));
  const ofRisk = bands.flatMap((band) => firstReviews.map((firstReview) => ({ band, firstReview })));
  return kinds.flatMap((kind) =>
    codeBandsOf(kind).flatMap((code) =>
      strands.flatMap((strand) => ofRisk.flatMap((risk) => ofPlace.map((place) => ({ kind, strand, ...code, ...risk, ...place })))),
    ),
  );
}

function codeBandsOf({ codeApplies, codeBand }: PackKind): readonly Pick<PossibleCase, 'codeBand'>[] {
  if (codeApplies === 'NO') return [{}];
  return codeBand === 'ENHANCED' ? [{ codeBand }] : [{ codeBand: 'ENHANCED' }, { codeBand: 'STANDARD' }];
}

/** Whether all that is asked holds; nothing asked holds everywhere. */
export const holdsIn = (one: PossibleCase, asked: InCircumstances = {}): boolean =>
  (asked.kinds?.includes(one.kind.code) ?? true) &&
  (asked.crime ?? one.kind.crime) === one.kind.crime &&
  (asked.victim ?? one.kind.victim) === one.kind.victim &&
  (asked.strands?.includes(one.strand) ?? true) &&
  (asked.bands?.includes(one.band) ?? true) &&
  (asked.codeBand ?? one.codeBand) === one.codeBand &&
  (asked.sharedPlace ?? one.sharedPlace) === one.sharedPlace &&
  (asked.reachable ?? one.reachable) === one.reachable &&
  (asked.firstReview ?? one.firstReview) === one.firstReview;

export const wordsOfCase = ({ kind, strand, band, codeBand, sharedPlace, reachable, firstReview }: PossibleCase): string =>
  [
    `kind ${kind.code}`,
    `band ${band}`,
    ...(strand === another ? [] : [`strand ${strand}`]),
    ...(codeBand ? [`${codeBand.toLowerCase()} rights`] : []),
    `first review ${firstReview}`,
    ...(sharedPlace ? ['shared place'] : []),
    ...(reachable ? [] : ['nobody reachable']),
  ].join(', ');
