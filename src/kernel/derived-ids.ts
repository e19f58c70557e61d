import { hash } from 'node:crypto';
import type { StreamName } from './event';
import type { CommandId, EventId } from './ids';

/**
 * Ids that follow from what asked for them, so that a repeat asks for the same ones: uuid version 5 (RFC 9562 §5.5).
 * Pure: the same names, the same id, on every machine. Each kind has a namespace of its own, so that no two can meet.
 */
const namespace = (uuid: string): Buffer => Buffer.from(uuid.replaceAll('-', ''), 'hex');
const commands = namespace('0d9a3f6e-61f4-5a0b-9f0e-3a1c8f7d2b01');
const events = namespace('0d9a3f6e-61f4-5a0b-9f0e-3a1c8f7d2b02');
const things = namespace('0d9a3f6e-61f4-5a0b-9f0e-3a1c8f7d2b03');

const variants = ['8', '9', 'a', 'b'] as const;

function uuidV5(space: Buffer, name: string): string {
  const named = Buffer.allocUnsafe(space.length + Buffer.byteLength(name));
  named.set(space);
  named.write(name, space.length);
  const digest = hash('sha1', named, 'hex');
  const variant = variants[Number.parseInt(digest.charAt(16), 16) & 3] ?? '8';
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-5${digest.slice(13, 16)}-${variant}${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}

/** The command behind a request: who, by which route pattern, under which Idempotency-Key (or the form's command id). */
export const commandIdOf = (actorId: string, routePath: string, key: string): CommandId =>
  uuidV5(commands, JSON.stringify([actorId, routePath, key])) as CommandId;

/** The event that a command writes at a place (from 0) in an append to a stream. */
export const eventIdOf = (commandId: CommandId, stream: StreamName, index: number): EventId =>
  uuidV5(events, `${commandId}/${stream}:${index}`) as EventId;

/** A new id that a command makes, by its part in it: `derivedId<CaseId>(commandId, 'case')`. */
export const derivedId = <Id extends string>(commandId: CommandId, name: string): Id => uuidV5(things, `${commandId}/${name}`) as Id;
