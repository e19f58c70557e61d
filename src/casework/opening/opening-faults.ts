import type { LocalPolicingUnitState } from '../../domain/local-policing-unit/state';
import { entryFor } from '../../domain/reference-data/entry';
import { strands } from '../../domain/reference-data/strands';
import type { Fault } from '../../platform/errors/invalid-request';
import type { OpeningDetails } from './opening-details';

/** What one field alone cannot tell; `unit` is that of the details' LPU, if there is one. */
export function openingFaults(details: OpeningDetails, unit: LocalPolicingUnitState | undefined): readonly Fault[] {
  return [...placeAndStrandFaults(details, unit), ...personFaults(details)];
}

/** The same, but for whose case it is. */
export const placeAndStrandFaults = (details: OpeningDetails, unit: LocalPolicingUnitState | undefined): readonly Fault[] => [
  ...placeFaults(details, unit),
  ...strandFaults(details),
];

function placeFaults({ ward }: OpeningDetails, unit: LocalPolicingUnitState | undefined): readonly Fault[] {
  if (!unit) return [{ pointer: '/lpu', detail: 'Choose a local policing unit of the force' }];
  const isOurs = ward === undefined || unit.wards.some(({ code }) => code === ward);
  return isOurs ? [] : [{ pointer: '/ward', detail: 'Choose a ward of this local policing unit' }];
}

const strandFaults = ({ strands: perceived }: OpeningDetails): readonly Fault[] =>
  perceived.flatMap(({ strand, subStrand }, index) =>
    subStrand === undefined || entryFor(strands, strand)?.subStrands.some(({ code }) => code === subStrand)
      ? []
      : [{ pointer: `/strands/${index}/subStrand`, detail: 'Choose one that belongs to this strand' }],
  );

function personFaults({ victim, person, personId }: OpeningDetails): readonly Fault[] {
  if (person && personId !== undefined) return [{ pointer: '/personId', detail: 'Give the person or their id, not both' }];
  const isSomebody = person !== undefined || personId !== undefined;
  if (victim === 'NAMED' && !isSomebody)
    return [{ pointer: '/person', detail: 'Enter the name of the person supported, or select why there is none' }];
  const nobodyKnown = victim === 'NOT_IDENTIFIED' || victim === 'COMMUNITY_OR_PLACE';
  return nobodyKnown && isSomebody ? [{ pointer: '/person', detail: 'Leave this out: the victim is not a person known by name' }] : [];
}
