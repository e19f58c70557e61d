import { once } from 'node:events';
import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTestApp, type TestApp } from '../support/app';

describe('for operators', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await createTestApp();
  });

  it('the process lives, and is ready once its log takes writes and its views follow', async () => {
    await app.anonymous().get('/health/live').expect(200, { status: 'ok' });
    const ready = await app.anonymous().get('/health/ready').expect(200);
    expect(ready.body.details.views['casework.staff-directory']).toMatchObject({ state: 'live', behind: 0 });
    await app.close();
  });

  it('the metrics name routes by their pattern and views by their lag, and nobody', async () => {
    await (await app.browser('inspector')).open('/');
    const { text } = await app.anonymous().get('/metrics').expect(200);
    expect(text).toMatch(/steadfast_http_request_seconds_count\{method="GET",route="\/",status="200"\} [1-9]/);
    expect(text).toContain('steadfast_view_lag_seconds{view="casework.staff-directory"} 0');
    expect(text).not.toContain(app.staffId('inspector'));
    await app.close();
  });

  it('a stop lets go of everything: what was asked is answered, and the folder can be opened again with all that it held', async () => {
    const { port } = app.server.address() as AddressInfo;
    const answers = Array.from({ length: 5 }, async () => {
      const [response] = (await once(get({ port, path: '/sign-in', agent: false }), 'response')) as [
        { statusCode: number; resume(): void },
      ];
      response.resume();
      return response.statusCode;
    });
    expect(await Promise.all(answers)).toEqual([200, 200, 200, 200, 200]);
    await app.nest.close();
    const again = await createTestApp({ dataDir: app.dataDir });
    expect((await (await again.api('inspector')).get('/api/v1/me')).body.name).toBe('Obinna Thackray');
    await again.close();
    await app.close().catch(() => undefined);
  });
});
