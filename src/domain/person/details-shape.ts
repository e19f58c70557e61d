import { z } from 'zod';
import { personal } from '../event-definition';

/** Names as the person goes by them. Somebody with a single name has no parts. */
export const nameFields = {
  name: personal(z.string()),
  nameParts: personal(z.strictObject({ given: z.string().optional(), family: z.string().optional() })).optional(),
  otherNames: personal(z.array(z.string())).optional(),
  pronouns: personal(z.string()).optional(),
};

/** How to reach them, as first given; the contact plan rules over it once agreed. */
export const reachFields = {
  telephone: personal(z.string()).optional(),
  email: personal(z.string()).optional(),
  address: personal(z.string()).optional(),
  language: personal(z.string()).optional(),
};

/** Coarse facts for figures, in clear: the age band and the ethnicity as the person defines it (18+1). */
export const coarseFields = { ageBand: z.string().optional(), ethnicity: z.string().optional() };

export const correctableFields = ['telephone', 'email', 'address', 'language', 'ageBand', 'ethnicity'] as const;
export type CorrectableField = (typeof correctableFields)[number];
