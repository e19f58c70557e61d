import type { CommandContext } from '../../../src/kernel/command';
import { commandIdOf } from '../../../src/kernel/derived-ids';
import type { CorrelationId } from '../../../src/kernel/ids';
import type { Viewer } from '../../../src/kernel/viewer';
import { WelfareRecords } from '../../../src/casework/welfare/welfare-records';
import { eventRegistry } from '../../../src/domain/event-registry';
import { EventCodec } from '../../../src/event-store/codec/event-codec';
import { MemoryEventStore } from '../../../src/event-store/memory/memory-event-store';
import { CommandRunner } from '../../../src/event-store/runner';
import { MemoryKeyring } from '../../../src/platform/keyring/memory-keyring';
import { before, caseId, now, parts } from '../../domain/welfare/scene';

export const contextOf = ({ staffId }: Viewer, key: string, change: Partial<CommandContext> = {}): CommandContext => ({
  commandId: commandIdOf(staffId, '/welfare', key),
  correlationId: '4f1f2c4e-7a39-4a55-9c52-1b2f6f0e5a04' as CorrelationId,
  actor: { kind: 'person', staffId, role: 'WELFARE_OFFICER' },
  at: now,
  ...change,
});

/** Welfare records on a log and a keyring in memory, with nothing written yet. */
export const setUp = () => {
  const store = new MemoryEventStore();
  const keyring = new MemoryKeyring();
  const runner = new CommandRunner(store, new EventCodec(eventRegistry, keyring), { stateCacheSize: 10 });
  const records = new WelfareRecords(runner);
  const asked = (viewer: Viewer) => ({ caseId, viewer, parts });
  const write = (by: Viewer, key: string, text: string, occurredAt = before) =>
    records.write(asked(by), { kind: 'WELLBEING_ASSESSMENT', text, occurredAt }, contextOf(by, key));
  const textsFor = async (by: Viewer) => (await records.open(asked(by))).notes.map(({ text }) => text);
  return { store, keyring, runner, records, asked, write, textsFor };
};
