import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PromiseQuery } from '../../../src/casework/promise/promise.query';
import { promiseView } from '../../../src/casework/promise/promise.view';
import { tokenUnder, type ViewKeys } from '../../../src/casework/view-keys';
import type { SupportCaseEvent } from '../../../src/domain/support-case/events';
import type { RecordedEvent } from '../../../src/kernel/event';
import type { StoredEvent } from '../../../src/kernel/event-store';
import { EventBatch } from '../../../src/projections/event-batch';
import { Generation } from '../../../src/projections/generation';
import { type OnStream, recorded } from '../../support/given-events';

/** What `recorded` locks can be opened again: shutting somebody out needs to know who. */
const keys: ViewKeys = {
  open: ({ about, cipher }: never) => ({ about, value: JSON.parse(String(cipher).replace('locked ', '')) as unknown }) as never,
  token: tokenUnder(Buffer.alloc(32, 7)),
};

/** The promises on disk, as a history left them, and the questions that can be asked of them. */
export function filledPromise(events: readonly OnStream<SupportCaseEvent>[]) {
  const folder = mkdtempSync(join(tmpdir(), 'promise-'));
  const generation = Generation.begin(promiseView(keys), join(folder, 'view.sqlite'), 'store', (a, b) => Number(a) - Number(b));
  const stored = recorded(events) as unknown as StoredEvent[];
  for (let from = 0; from < stored.length; from += 7)
    generation.apply(new EventBatch(stored.slice(from, from + 7), (event) => event as unknown as RecordedEvent));
  generation.finish();
  return {
    query: new PromiseQuery({ read: () => generation.read() }, keys),
    close: () => {
      generation.close();
      rmSync(folder, { recursive: true });
    },
  };
}
