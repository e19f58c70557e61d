import type { RecordedEvent } from '../../kernel/event';
import type { SupportCaseEvent } from '../../domain/support-case/events';
import type { KeptPromise } from './kept-promise';

export const wishes = ['PromisePointDeclined', 'PromisePointTakenUp', 'PromisePointSetAside'] as const;
export type Wish = RecordedEvent<Extract<SupportCaseEvent, { type: (typeof wishes)[number] }>>;

/** What is declined now is one thing, what was ever said of it another: the second is kept whole. */
export function afterWish(kept: KeptPromise, { type, eventId, data }: Wish): KeptPromise {
  const others = kept.declined.filter(({ point }) => point !== data.point);
  switch (type) {
    case 'PromisePointDeclined': {
      const declined = [...others, { point: data.point, standing: data.standing === true }];
      return { ...kept, declined, declines: [...kept.declines, { ...data, eventId }] };
    }
    case 'PromisePointTakenUp':
      return { ...kept, declined: others, takenUp: [...kept.takenUp, { ...data, eventId }] };
    case 'PromisePointSetAside':
      return { ...kept, setAside: [...kept.setAside, { ...data, eventId }] };
  }
}
