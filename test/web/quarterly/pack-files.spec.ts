import { parse } from 'csv-parse/sync';
import type { Response } from 'supertest';
import { packFileKinds } from '../../../src/casework/pack/files/file-kind';
import type { Instant } from '../../../src/kernel/instant';
import { createTestApp, type TestApp } from '../../support/app';
import { kept, tellFigures } from '../../support/figures-in-hand';

const quarter = '2025-26-Q4';

/** As a browser keeps it: bytes. */
const whole = (answer: Response, done: (error: Error | null, bytes: Buffer) => void): void => {
  const parts: Buffer[] = [];
  answer.on('data', (part: Buffer) => parts.push(part));
  answer.on('end', () => done(null, Buffer.concat(parts)));
};

describe('The files of a pack', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp({ now: '2026-04-14T09:00:00.000Z' as Instant });
    tellFigures(app, () => ({ cell: kept(92, 151) }));
    await (await app.api('secretary')).post(`/api/v1/quarters/${quarter}/freeze`).send({}).expect(201);
  });
  afterAll(() => app.close());
  const had = async (persona: Parameters<TestApp['api']>[0], path: string) =>
    (await app.api(persona))
      .get(path)
      .buffer(true)
      .parse(whole as never);

  it('are linked from the page, and each is sent to be kept, stored by nobody on the way', async () => {
    const page = await (await app.browser('analyst')).open(`/quarters/${quarter}`);
    const links = [...page.document.querySelectorAll('a')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => href.includes('/files/'));
    expect(links).toEqual(packFileKinds.map((kind) => `/quarters/${quarter}/files/${kind}`));
    for (const link of links) {
      const answer = await had('analyst', link);
      expect(answer.status).toBe(200);
      expect(answer.headers['content-disposition']).toMatch(
        /^attachment; filename="hate-crime-pack-2025-26-Q4-meeting-[0-9a-f]{8}(-data-dictionary)?\.(csv|xlsx|ods|pdf)"$/,
      );
      expect(answer.headers['cache-control']).toBe('no-store');
      expect(answer.headers['x-content-type-options']).toBe('nosniff');
      expect((answer.body as Buffer).length).toBe(Number(answer.headers['content-length']));
    }
  });

  it('hold the numbers of the page', async () => {
    const lines = parse<Record<string, string>>((await had('inspector', `/quarters/${quarter}/files/csv`)).body as Buffer, {
      bom: true,
      columns: true,
    });
    const kept = lines.filter(({ table, row }) => table === 'M4.FIRST_CONTACT' && row === 'ALL');
    expect(kept.map(({ text }) => text)).toEqual(expect.arrayContaining(['151', '92', '60.9%']));
    expect(lines[0]).toMatchObject({ standing: 'FROZEN', audience: 'MEETING', marking: 'OFFICIAL-SENSITIVE' });
  });

  it('of what is published hold the edition, for those who may read that alone', async () => {
    const published = await had('panel-member', `/published/${quarter}/files/csv`);
    expect(published.headers['content-disposition']).toContain(`hate-crime-pack-${quarter}-public-`);
    const lines = parse<Record<string, string>>(published.body as Buffer, { bom: true, columns: true });
    expect(lines[0]).toMatchObject({ audience: 'PUBLIC', marking: 'OFFICIAL', standing: 'FROZEN' });
    expect((await had('panel-member', `/quarters/${quarter}/files/csv`)).status).toBe(403);
    const page = await (await app.browser('panel-member')).open(`/published/${quarter}`);
    expect(page.document.querySelector(`a[href="/published/${quarter}/files/pdf"]`)).not.toBeNull();
  });

  it.each([
    [`/quarters/${quarter}/files/exe`, 404],
    [`/published/${quarter}/files/toString`, 404],
    ['/published/2025-26-Q3/files/csv', 404],
    ['/quarters/2026-28-Q1/files/csv', 400],
    [`/quarters/${quarter}/files/csv?knownAt=soon`, 400],
  ])('that are not there: %s is answered with %i', async (path, status) => {
    expect((await had('secretary', path)).status).toBe(status);
  });
});
