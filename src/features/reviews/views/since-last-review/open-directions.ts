import type { Entry } from '../../../../casework/case-timeline/entries';
import type { Say } from '../../../../casework/case-timeline/words/entry-words';
import type { SupportCaseEvent } from '../../../../domain/support-case/events';
import type { Instant } from '../../../../kernel/instant';

type DataOf<T extends SupportCaseEvent['type']> = Extract<SupportCaseEvent, { type: T }>['data'];

export type OpenDirection = {
  readonly directionId: string;
  readonly what: string;
  readonly to: string;
  readonly dueAt: string;
  readonly isPast: boolean;
};

/** What was directed and not discharged yet, whenever it was; a sealed one stands without its words. */
export function openDirections(entries: readonly Entry[], now: Instant, say: Say): readonly OpenDirection[] {
  const discharged = new Set(
    entries.flatMap(({ type, data }) =>
      type === 'DirectionDischarged' && data ? [(data as DataOf<'DirectionDischarged'>).directionId] : [],
    ),
  );
  return entries.flatMap(({ type, data }) => {
    if (type !== 'DirectionGiven' || !data) return [];
    const { directionId, what, to, dueAt } = data as DataOf<'DirectionGiven'>;
    if (discharged.has(directionId)) return [];
    return [{ directionId, what: say.open(what), to: say.nameOf(to), dueAt, isPast: dueAt < now }];
  });
}
