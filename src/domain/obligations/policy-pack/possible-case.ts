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
  readonly hospitalised: boolean;
  readonly earlierIncidents: number;
  readonly declinedPoint?: string;
};

const bands: readonly Band[] = ['NOT_ASSESSED', 'STANDARD', 'MEDIUM', 'HIGH'];
const either = [true, false];
const another = 'another';

/** Every case that these conditions can tell from another. */
export function everyCase(kinds: readonly PackKind[], asked: readonly InCircumstances[]): readonly PossibleCase[] {
  const named = <T>(of: (wanted: InCircumstances) => readonly T[] | T | undefined): readonly T[] => [
    ...new Set(asked.flatMap((one) => of(one) ?? []) as readonly T[]),
  ];
  const strands = [another, ...named((wanted) => wanted.strands)];
  const firstReviews: readonly FirstReview[] = asked.some((one) => one.firstReview) ? ['DUE', 'DONE', 'EXEMPT'] : ['DUE'];
  const ofPlace = either.flatMap((sharedPlace) => either.map((reachable) => ({ sharedPlace, reachable })));
  const staffVictims = asked.some((one) => one.hospitalised !== undefined || one.earlierIncidents || one.declinedPoint)
    ? everyStaffVictim(
        named((wanted) => wanted.earlierIncidents ?? []),
        named((wanted) => wanted.declinedPoint ?? []),
      )
    : [{ hospitalised: false, earlierIncidents: 0 }];
  const ofRisk = bands.flatMap((band) => firstReviews.map((firstReview) => ({ band, firstReview })));
  return kinds.flatMap((kind) =>
    codeBandsOf(kind).flatMap((code) =>
      strands.flatMap((strand) =>
        ofRisk.flatMap((risk) =>
          ofPlace.flatMap((place) => staffVictims.map((victim) => ({ kind, strand, ...code, ...risk, ...place, ...victim }))),
        ),
      ),
    ),
  );
}

type OfStaffVictim = Pick<PossibleCase, 'hospitalised' | 'earlierIncidents' | 'declinedPoint'>;

const everyStaffVictim = (incidents: readonly number[], points: readonly string[]): readonly OfStaffVictim[] =>
  either.flatMap((hospitalised) =>
    [0, ...incidents].flatMap((earlierIncidents) => [
      { hospitalised, earlierIncidents },
      ...points.map((declinedPoint) => ({ hospitalised, earlierIncidents, declinedPoint })),
    ]),
  );

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
  (asked.firstReview ?? one.firstReview) === one.firstReview &&
  (asked.hospitalised ?? one.hospitalised) === one.hospitalised &&
  (asked.earlierIncidents ?? 0) <= one.earlierIncidents &&
  (asked.declinedPoint ?? one.declinedPoint) === one.declinedPoint;

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
