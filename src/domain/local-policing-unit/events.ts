import { z } from 'zod';
import type { EventOf } from '../event-definition';
import { defineEvent } from '../event-definition';
import { instantField, lpuCodeField, staffIdField } from '../event-fields';

const wardField = z.strictObject({ code: z.string(), name: z.string() });
const turnField = { lpu: lpuCodeField, staffId: staffIdField, from: instantField, to: instantField };

export const localPolicingUnitEstablished = defineEvent(
  'LocalPolicingUnitEstablished',
  1,
  z.strictObject({
    code: lpuCodeField,
    name: z.string(),
    wards: z.array(wardField),
  }),
);
/** The Inspector hate crime lead from then on; ends the lead of whoever held it before. */
export const leadAppointed = defineEvent(
  'LeadAppointed',
  1,
  z.strictObject({ lpu: lpuCodeField, staffId: staffIdField, from: instantField }),
);
/** Somebody stands in for the lead from `from` until just before `to`. */
export const coverArranged = defineEvent('CoverArranged', 1, z.strictObject(turnField));
export const coverCancelled = defineEvent('CoverCancelled', 1, z.strictObject({ ...turnField, cancelledFrom: instantField }));
export const dutyInspectorRostered = defineEvent('DutyInspectorRostered', 1, z.strictObject(turnField));

/** Everything that is ever written to `localPolicingUnit-<code>`, for the registry. */
export const localPolicingUnitEvents = [
  localPolicingUnitEstablished,
  leadAppointed,
  coverArranged,
  coverCancelled,
  dutyInspectorRostered,
] as const;

export type LocalPolicingUnitEvent = EventOf<(typeof localPolicingUnitEvents)[number]>;
