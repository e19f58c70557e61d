import { z } from 'zod';
import { defineEvent, type EventOf } from '../../../src/domain/event-definition';
import { EventRegistry } from '../../../src/domain/event-registry';
import { EventCodec } from '../../../src/event-store/codec/event-codec';
import type { CommandContext } from '../../../src/kernel/command';
import { accepted, type Decider } from '../../../src/kernel/decider';
import { commandIdOf } from '../../../src/kernel/derived-ids';
import type { StreamName } from '../../../src/kernel/event';
import type { CorrelationId } from '../../../src/kernel/ids';
import { instant } from '../../../src/kernel/instant';
import { MemoryKeyring } from '../../../src/platform/keyring/memory-keyring';

/** What `tallyView` shows, decided and enciphered like everything else, with nobody's data in it: any process can read it. */
const contactTold = defineEvent('ContactTold', 1, z.strictObject({ caseId: z.string(), contactId: z.string(), note: z.string() }));

type Tell = { readonly caseId: string; readonly contactId: string; readonly note?: string };

export const talliedCase: Decider<Tell, number, EventOf<typeof contactTold>, never> = {
  initialState: 0,
  decide: ({ caseId, contactId, note = '' }) => accepted({ type: 'ContactTold', schemaVersion: 1, data: { caseId, contactId, note } }),
  evolve: (told) => told + 1,
};

export const talliedStream = (caseId: string): StreamName => `supportCase-${caseId}`;
export const talliedCodec = (): EventCodec => new EventCodec(new EventRegistry([contactTold]), new MemoryKeyring());

/** A contact is told by one command, whoever sends it and however often. */
export function toldBy(contactId: string): CommandContext {
  const commandId = commandIdOf('test', 'tell', contactId);
  return {
    commandId,
    correlationId: commandId as string as CorrelationId,
    actor: { kind: 'system', name: 'test' },
    at: instant('2026-03-02T09:00:00.000Z'),
  };
}
