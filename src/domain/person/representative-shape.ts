import { z } from 'zod';
import { personal } from '../event-definition';
import { instantField, localDateField, personIdField, staffIdField, uuidField } from '../event-fields';

export type RepresentativeId = string & { readonly __brand: 'RepresentativeId' };
export const representativeIdField = uuidField<RepresentativeId>();

export const representativeKinds = ['GUARDIAN', 'SPOKESPERSON', 'RELATIVE', 'FEDERATION', 'NETWORK', 'OTHER'] as const;
export type RepresentativeKind = (typeof representativeKinds)[number];

export const representativeEndings = ['PERSON_ASKED', 'REPRESENTATIVE_ASKED', 'CAME_OF_AGE', 'NO_LONGER_SAFE', 'OTHER'] as const;
export type RepresentativeEnding = (typeof representativeEndings)[number];

/** `topics` are purposes of contact; none named means every one. Who it is and how to reach them is under the key of the person they speak for. */
export const representativeFields = {
  representativeId: representativeIdField,
  kind: z.enum(representativeKinds),
  name: personal(z.string()),
  reach: personal(z.string()).optional(),
  relationship: personal(z.string()).optional(),
  /** Where the representative is somebody that the force already knows. */
  knownAs: z.union([z.strictObject({ personId: personIdField }), z.strictObject({ staffId: staffIdField })]).optional(),
  topics: z.array(z.string()),
  from: instantField,
  endsOn: localDateField.optional(),
};
