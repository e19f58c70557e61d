import type { CommandContext } from '../../../src/kernel/command';
import { commandIdOf } from '../../../src/kernel/derived-ids';
import type { StreamName } from '../../../src/kernel/event';
import type { CorrelationId, StaffId, SubjectId } from '../../../src/kernel/ids';
import { instant } from '../../../src/kernel/instant';

export const somebody = '4f1f2c4e-7a39-4a55-9c52-1b2f6f0e5a01' as SubjectId;
export const officer = '4f1f2c4e-7a39-4a55-9c52-1b2f6f0e5a02' as StaffId;
export const stream: StreamName = 'notebook-4f1f2c4e-7a39-4a55-9c52-1b2f6f0e5a03';

export const byPerson = (key: string, changes: Partial<CommandContext> = {}): CommandContext => ({
  commandId: commandIdOf(officer, '/notes', key),
  correlationId: '4f1f2c4e-7a39-4a55-9c52-1b2f6f0e5a04' as CorrelationId,
  actor: { kind: 'person', staffId: officer, role: 'SUPPORT_OFFICER' },
  at: instant('2026-03-02T09:00:00.000Z'),
  ...changes,
});

export const bySystem = (key: string): CommandContext => byPerson(key, { actor: { kind: 'system', name: 'watcher' } });
