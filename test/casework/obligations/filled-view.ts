import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { obligationsView } from '../../../src/casework/obligations/obligations.view';
import { ObligationsQuery } from '../../../src/casework/obligations/obligations.query';
import { tokenUnder, type ViewKeys } from '../../../src/casework/view-keys';
import type { SupportCaseEvent } from '../../../src/domain/support-case/events';
import type { RecordedEvent } from '../../../src/kernel/event';
import type { StoredEvent } from '../../../src/kernel/event-store';
import { EventBatch } from '../../../src/projections/event-batch';
import { Generation } from '../../../src/projections/generation';
import { type OnStream, recorded } from '../../support/given-events';

const keys: ViewKeys = { open: (personal) => personal as never, token: tokenUnder(Buffer.alloc(32, 7)) };

/** The view of what is owed on disk, as a history left it, and the questions that can be asked of it. */
export function filledView(events: readonly OnStream<SupportCaseEvent>[]) {
  const folder = mkdtempSync(join(tmpdir(), 'owed-'));
  const generation = Generation.begin(obligationsView(keys), join(folder, 'view.sqlite'), 'store', (a, b) => Number(a) - Number(b));
  const stored = recorded(events) as unknown as StoredEvent[];
  generation.apply(new EventBatch(stored, (event) => event as unknown as RecordedEvent));
  generation.finish();
  return {
    query: new ObligationsQuery({ read: () => generation.read() }, keys),
    db: generation.read(),
    close: () => {
      generation.close();
      rmSync(folder, { recursive: true });
    },
  };
}
