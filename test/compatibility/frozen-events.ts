import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredEvent } from '../../src/kernel/event-store';

/** An event as one version of the product wrote it: `data` and `metadata` are the very text that rested in the log. */
export type FrozenEvent = Pick<StoredEvent, 'stream' | 'eventId' | 'type' | 'schemaVersion' | 'data' | 'metadata'>;

const folder = join(__dirname, 'fixtures');
const fileOf = (type: string, schemaVersion: number): string => join(folder, `${type}@${schemaVersion}.json`);

export const isFrozen = (type: string, schemaVersion: number): boolean => existsSync(fileOf(type, schemaVersion));

/** Refuses to write over one that is there: what was once written down is never written otherwise. */
export function freezeEvent(event: FrozenEvent): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(event.type, event.schemaVersion), `${JSON.stringify(event, null, 2)}\n`, { flag: 'wx' });
}

export const frozenEvents = (): readonly FrozenEvent[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as FrozenEvent);
