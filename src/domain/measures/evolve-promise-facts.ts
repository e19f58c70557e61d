import type { CaseFact, FactType } from './case-fact';
import { happened, type RecordDraft } from './record-draft';

export type PromiseFactType = Extract<FactType, `Promise${string}`>;

/** What was promised to a colleague, what they declined, what was set aside, and their own answers. */
export function evolvePromiseFacts(draft: RecordDraft, fact: CaseFact<PromiseFactType>): void {
  if (fact.type === 'PromiseMade') {
    draft.promise = { points: [...fact.data.rulesOf], declined: [], setAside: [], answers: [] };
    return;
  }
  const { promise } = draft;
  if (!promise) return;
  const { point } = fact.data;
  switch (fact.type) {
    case 'PromisePointDeclined':
      draft.declines.set(fact.eventId, fact.data.occurredAt);
      promise.declined.push({ ...happened(fact, fact.data.occurredAt), point });
      return;
    case 'PromisePointTakenUp': {
      // It was perhaps declined more than once: all of that is over.
      for (const one of promise.declined) if (one.point === point) one.until ??= fact.data.occurredAt;
      return;
    }
    case 'PromisePointSetAside':
      promise.setAside.push({ ...happened(fact, fact.data.setAsideAt), point });
      return;
    case 'PromiseAnswered':
      promise.answers.push({ ...happened(fact, fact.data.occurredAt), point, answer: fact.data.answer });
  }
}
