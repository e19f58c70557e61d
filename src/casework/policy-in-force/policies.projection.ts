import type { PolicyPackEvent } from '../../domain/obligations/policy-pack/events';
import type { WorkingCalendarEvent } from '../../domain/obligations/working-calendar/events';
import type { Projection } from '../../kernel/projection';

export type PoliciesEvent = PolicyPackEvent | WorkingCalendarEvent;

/** One adoption, as it was written; `place` is its revision, so that the order of the log is kept. */
export type PolicyRow = { readonly place: number } & (
  | { readonly kind: 'PACK'; readonly data: PolicyPackEvent['data'] }
  | { readonly kind: 'CALENDAR'; readonly data: WorkingCalendarEvent['data'] }
);

/** Every policy pack and working calendar that was ever adopted: a row each, never touched again. */
export const policiesProjection: Projection<PolicyRow, PoliciesEvent> = {
  name: 'casework.policies',
  version: 1,
  handles: ['PolicyPackAdopted', 'WorkingCalendarAdopted'],
  keysOf: ({ stream, revision }) => [`${stream} ${revision}`],
  evolve: (_row, event) => {
    const place = Number(event.revision);
    return event.type === 'PolicyPackAdopted' ? { place, kind: 'PACK', data: event.data } : { place, kind: 'CALENDAR', data: event.data };
  },
};
