import type { Entry } from '../../../../casework/case-timeline/entries';
import type { Say } from '../../../../casework/case-timeline/words/entry-words';
import type { Personal } from '../../../../kernel/personal';
import type { Position } from '../../../../kernel/position';

export type TimelineSay = {
  readonly say: Say;
  readonly issue: (position: Position) => string;
  readonly namesPerpetrators: boolean;
};

const perpetratorFields = new Set(['subjectId', 'name', 'description', 'relationship']);

/** One entry for programs: the event's own data with its personal fields readable. A sealed one gives none of it. */
export function toTimelineItem(
  { eventId, type, occurredAt, recordedAt, by, role, revision, position, data, corrections, sealed }: Entry,
  how: TimelineSay,
) {
  return {
    eventId,
    type,
    occurredAt,
    recordedAt,
    by,
    role,
    revision: Number(revision),
    position: how.issue(position as Position),
    data: data && readable(allowed(type, data, how), how.say),
    correctedBy: corrections.map((correction) => correction.eventId),
    sealed: sealed && { by: sealed.by, at: sealed.data.sealedAt, ground: sealed.data.ground, reason: how.say.open(sealed.data.reason) },
  };
}

/** Which colleague is alleged is told to no program; the rest of what is said of somebody alleged, to those who work on cases. */
function allowed(type: Entry['type'], data: object, { namesPerpetrators }: TimelineSay): object {
  if (type !== 'AllegedPerpetratorIdentified') return data;
  return Object.fromEntries(
    Object.entries(data).filter(([field]) => field !== 'colleague' && (namesPerpetrators || !perpetratorFields.has(field))),
  );
}

const isPersonal = (value: object): value is Personal => 'about' in value && ('cipher' in value || 'value' in value || 'erased' in value);

function readable(value: unknown, say: Say): unknown {
  if (Array.isArray(value)) return value.map((item) => readable(item, say));
  if (typeof value !== 'object' || value === null) return value;
  if (isPersonal(value)) return say.open(value);
  return Object.fromEntries(Object.entries(value).map(([field, member]) => [field, readable(member, say)]));
}
