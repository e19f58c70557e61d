import type { RecordedEvent } from '../../../../kernel/event';
import type { CaseToFind, FindableEvent, FindablePerson } from './findable';

type Told = RecordedEvent<Exclude<FindableEvent, CaseToFind>>;

/** Earlier names go on finding their person; after erasure nothing does. */
export function findablePerson(row: FindablePerson | null, event: Told): FindablePerson | null {
  if (event.type === 'PersonErased') return null;
  const { personId, name, otherNames } = event.data;
  const { eventId } = event;
  const names = row?.names ?? [];
  if (names.some((known) => known.eventId === eventId)) return row;
  return { kind: 'person', personId, names: [...names, { eventId, name, ...(otherNames && { otherNames }) }] };
}
