import type { EventCodec } from '../event-store/codec/event-codec';
import type { LogReport } from '../event-store/verify/log-report';
import type { EventCheck } from '../event-store/verify/verify-log';
import type { Terminal } from './verb';

/** What the registry says against an event; types that were retired are passed over. */
export const checkWith =
  (codec: EventCodec): EventCheck =>
  (event) => {
    try {
      if (!codec.isRetired(event.type)) codec.decode(event, 'locked');
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : 'cannot be read';
    }
  };

/** JSON for programs: revisions as decimal text. */
export const toJson = (value: object): string =>
  JSON.stringify(value, (_, member: unknown) => (typeof member === 'bigint' ? member.toString() : member));

/** A line for each fault, and how many there are in all; nothing personal. */
export function tellFaults({ faults, faultsFound }: LogReport, damage: readonly string[], { out }: Terminal): number {
  for (const line of damage) out(`FILE ${line}`);
  for (const { kind, position, stream, revision, what } of faults)
    out(`${kind} at position ${position}, ${stream} revision ${revision.toString()}: ${what}`);
  return damage.length + faultsFound;
}
