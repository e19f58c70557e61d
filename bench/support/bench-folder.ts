import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** A folder beside the data, not in the system's temporary one: that may be memory, where a sync costs nothing. Gone afterwards. */
export async function inBenchFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  mkdirSync('data', { recursive: true });
  const folder = mkdtempSync(join('data', 'bench-'));
  try {
    return await work(folder);
  } catch (error) {
    console.error(error);
    rmSync(folder, { recursive: true, force: true });
    // Servers that were started end with this process.
    process.exit(1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
