import { join } from 'node:path';
import type { Position } from '../../kernel/position';
import { openDatabase } from '../../sqlite/database';
import { mapApplicationId } from './position-map-schema';

/** Where each event of one store stands in the store that its log was moved to. */
export interface PositionMap {
  /** Identities of the two stores. */
  readonly from: string;
  readonly to: string;
  /** The position in the new store; `undefined` for what is no event's position in the old one. */
  readonly find: (old: Position) => Position | undefined;
}

/** Where the product looks for the map of a store, in its data folder. */
export const mapFile = (folder: string, from: string): string => join(folder, `positions-${from}.sqlite`);

/** Opens a map for reading. Throws where there is none, or another program's file. */
export function openPositionMap(path: string): PositionMap & { close(): void } {
  const database = openDatabase(path, { readOnly: true, synchronous: 'NORMAL' });
  try {
    const application = database.prepare('SELECT application_id AS id FROM pragma_application_id').get<{ id: number }>()?.id;
    const moved =
      application === mapApplicationId && database.prepare('SELECT "from", "to" FROM moved').get<{ from: string; to: string }>();
    if (!moved) throw new TypeError('this file is no finished map of positions');
    const find = database.prepare('SELECT new FROM positions WHERE old = ?');
    return {
      ...moved,
      find: (old) => find.get<{ new: Position }>(old)?.new,
      close: () => {
        database.close();
      },
    };
  } catch (error) {
    database.close();
    throw error;
  }
}
