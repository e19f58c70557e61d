import { existsSync } from 'node:fs';
import { isUuid } from '../../kernel/ids';
import type { Position } from '../../kernel/position';
import { mapFile, openPositionMap, type PositionMap } from './position-map';

/**
 * Positions that programs still hold of stores that the log was moved away from, by the maps that lie in the data folder.
 * Looked for when a position of another store is asked about, and not before; a log that was moved twice has two maps.
 */
export class MovedPositions {
  readonly #maps = new Map<string, PositionMap & { close(): void }>();

  constructor(
    private readonly folder: string,
    /** The identity of the store that is served now. */
    private readonly identity: string,
  ) {}

  /** Where it is now; `undefined` where no map leads here, or the store never had an event there. */
  find(store: string, position: Position): Position | undefined {
    const met = new Set<string>();
    for (let [at, found]: [string, Position | undefined] = [store, position]; found !== undefined;) {
      if (at === this.identity) return found;
      const map = met.has(at) ? undefined : this.#mapOf(at);
      met.add(at);
      if (!map) return undefined;
      [at, found] = [map.to, map.find(found)];
    }
    return undefined;
  }

  close(): void {
    for (const map of this.#maps.values()) map.close();
    this.#maps.clear();
  }

  #mapOf(store: string): PositionMap | undefined {
    const known = this.#maps.get(store);
    const path = mapFile(this.folder, store);
    if (known || !isUuid(store) || !existsSync(path)) return known;
    try {
      const map = openPositionMap(path);
      if (map.from === store) {
        this.#maps.set(store, map);
        return map;
      }
      map.close();
    } catch {
      // Nobody can say where this was: the position is answered like any other that this store did not give.
    }
    return undefined;
  }
}
