import { z } from 'zod';
import type { EventOf } from '../../event-definition';
import { defineEvent } from '../../event-definition';
import { instantField, staffIdField } from '../../event-fields';

/**
 * The force's pack from `from` on. The whole document stands in the event, so that every version can be read for ever; it is parsed by
 * whoever uses it. `adoptedBy` is absent where the product itself set it up.
 */
export const policyPackAdopted = defineEvent(
  'PolicyPackAdopted',
  1,
  z.strictObject({
    name: z.string(),
    version: z.string(),
    document: z.record(z.string(), z.unknown()),
    digest: z.string().regex(/^[0-9a-f]{64}$/),
    from: instantField,
    why: z.string(),
    adoptedAt: instantField,
    adoptedBy: staffIdField.optional(),
  }),
);

/** Everything that is ever written to `policyPack-force`, for the registry. */
export const policyPackEvents = [policyPackAdopted] as const;
export type PolicyPackEvent = EventOf<(typeof policyPackEvents)[number]>;
