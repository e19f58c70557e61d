import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Test } from '@nestjs/testing';
import { ProjectionsModule } from '../../src/projections/projections.module';
import { Views } from '../../src/projections/views';
import { LogInHand } from '../support/log-in-hand';
import { decodeAsWritten, talliesIn, tallyView, told } from '../support/tally-view';

describe('The read path starts and stops with the application', () => {
  it('shows what was written while it ran, and closes its files after the last batch', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'views-'));
    const log = new LogInHand();
    const options = {
      directory,
      views: [tallyView()],
      feed: log,
      decode: decodeAsWritten,
      clock: { now: () => '2026-03-02T09:00:00.000Z' as never },
    };
    const module = await Test.createTestingModule({ imports: [ProjectionsModule.register({ useFactory: () => options })] }).compile();
    log.write(told('a', '1'));
    await module.init();
    const views = module.get(Views);
    await views.caughtUp(log.write(told('a', '2')));
    const db = views.read('caseload.tally');

    expect(talliesIn(db)).toEqual({ a: ['1', '2'] });
    await module.close();
    expect(() => talliesIn(db)).toThrow();
    rmSync(directory, { recursive: true });
  });
});
