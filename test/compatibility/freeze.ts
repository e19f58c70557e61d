import { eventRegistry } from '../../src/domain/event-registry';
import { EventCodec } from '../../src/event-store/codec/event-codec';
import { metadataOf } from '../../src/event-store/runner/event-metadata';
import { derivedId, eventIdOf } from '../../src/kernel/derived-ids';
import type { StreamName } from '../../src/kernel/event';
import type { CommandId, CorrelationId, StaffId } from '../../src/kernel/ids';
import { instant } from '../../src/kernel/instant';
import { fixedKeyring } from './fixed-keyring';
import { freezeEvent, isFrozen } from './frozen-events';
import { sampleOf } from './sample-of';

/**
 * Freezes an example of each event type and version that has none yet, and never touches those that have:
 * `node --require ./test/support/register-swc.cjs test/compatibility/freeze.ts`, whenever an event or a version is added.
 */
const commandId = '5d3c1b5e-2f0a-4d5e-8c77-0c4b2a9e6f02' as CommandId;
const metadata = metadataOf(
  {
    commandId,
    correlationId: derivedId<CorrelationId>(commandId, 'correlation'),
    actor: { kind: 'person', staffId: derivedId<StaffId>(commandId, 'officer'), role: 'SUPPORT_OFFICER' },
    at: instant('2026-03-02T09:00:00.000Z'),
    bodyDigest: 'd'.repeat(64),
  },
  'a'.repeat(64),
);

const codec = new EventCodec(eventRegistry, fixedKeyring);
for (const { type, schemaVersion, schema } of eventRegistry.definitions) {
  if (isFrozen(type, schemaVersion)) continue;
  const stream: StreamName = `frozen-${derivedId(commandId, type)}`;
  freezeEvent({ stream, ...codec.encode(stream, eventIdOf(commandId, stream, 0), { type, schemaVersion, data: sampleOf(schema) }, metadata) });
  console.log(`${type}@${schemaVersion}`);
}
