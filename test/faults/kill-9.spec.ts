import { join } from 'node:path';
import { seededRandom } from '../support/seeded-random';
import { temporaryFolders } from '../support/temporary-folder';
import { killWriters } from './kill-writers';

describe('a server that is killed while several clients write', () => {
  const aFolder = temporaryFolders();

  it('loses nothing that it acknowledged, doubles nothing, and leaves every chain whole', async () => {
    const report = await killWriters(join(aFolder(), 'log.sqlite'), 6, seededRandom(20261120));
    expect(report.wrong).toEqual([]);
    expect(report.acknowledged).toBeGreaterThan(100);
    expect(report.stored).toBeGreaterThanOrEqual(report.acknowledged);
  }, 120_000);
});
