import { supportCaseStream } from '../../src/domain/support-case/stream';
import type { EventStore } from '../../src/kernel/event-store';
import type { CaseId } from '../../src/kernel/ids';
import { EVENT_STORE } from '../../src/kernel/tokens';
import type { TestApp } from './app';

export type WrittenBreach = {
  readonly rule: string;
  readonly breachedAt: string;
  readonly occurredAt: string;
  readonly recordedAt: string;
};

/** What stands in the log of a case about what was missed. */
export async function breachesIn(app: TestApp, caseId: CaseId): Promise<readonly WrittenBreach[]> {
  const found: WrittenBreach[] = [];
  for await (const batch of app.nest.get<EventStore>(EVENT_STORE, { strict: false }).readStream(supportCaseStream(caseId))) {
    for (const { type, data, metadata } of batch) {
      if (type !== 'ObligationBreached') continue;
      const { rule, breachedAt } = JSON.parse(data) as WrittenBreach;
      const { occurredAt, recordedAt } = JSON.parse(metadata) as WrittenBreach;
      found.push({ rule, breachedAt, occurredAt, recordedAt });
    }
  }
  return found;
}
