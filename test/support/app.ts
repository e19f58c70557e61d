import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Type } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { createApp } from '../../src/bootstrap/create-app';
import type { AppConfig } from '../../src/config/app-config';
import { readConfig } from '../../src/config/read-config';
import { type DemoPersonaId, demoPersonas } from '../../src/domain/staff/demo-personas';
import { CommandRunner } from '../../src/event-store/runner';
import type { StaffId } from '../../src/kernel/ids';
import type { Instant } from '../../src/kernel/instant';
import { type AccessLogEntry } from '../../src/platform/access-log/access-log-entry';
import { AccessLog } from '../../src/platform/access-log/access-log';
import { ApiTokens } from '../../src/platform/sign-in/api-tokens';
import { Browser } from './browser';

export const testNow = '2026-03-02T09:00:00.000Z' as Instant;

export type TestApp = {
  readonly nest: NestExpressApplication;
  readonly server: Server;
  readonly runner: CommandRunner;
  readonly dataDir: string;
  /** Everything the process logged so far. */
  logged(): string;
  /** Moves the clock: to an instant, or on by milliseconds. */
  moveClock(to: Instant | number): void;
  now(): Instant;
  staffId(persona: DemoPersonaId): StaffId;
  token(persona: DemoPersonaId): Promise<string>;
  /** supertest with the persona's bearer token: `(await app.api('inspector')).post('/api/v1/…').send({ … })`. */
  api(persona: DemoPersonaId): Promise<ReturnType<typeof request.agent>>;
  anonymous(): ReturnType<typeof request>;
  /** A browser without JavaScript, signed in as the persona. */
  browser(persona: DemoPersonaId): Promise<Browser>;
  accessLog(): Promise<AccessLogEntry[]>;
  close(): Promise<void>;
};

type TestAppOptions = {
  readonly store?: AppConfig['store'];
  readonly now?: Instant;
  readonly dataDir?: string;
  readonly moreFeatures?: readonly Type[];
  /** Over what the folder and the store say: addresses of what several servers share. */
  readonly config?: Partial<AppConfig>;
};

/** The app as it is served, on a folder of its own, with the clock in the test's hand. Close it in `afterAll`. */
export async function createTestApp({
  store = 'sqlite',
  now = testNow,
  dataDir,
  moreFeatures = [],
  config: more = {},
}: TestAppOptions = {}): Promise<TestApp> {
  const folder = dataDir ?? mkdtempSync(join(tmpdir(), 'steadfast-app-'));
  let at: Instant = now;
  let log = '';
  const config = { ...readConfig({ STEADFAST_DATA_DIR: folder, STEADFAST_PORT: '0', STEADFAST_LOG_LEVEL: 'debug' }), store, ...more };
  const nest = await createApp({ config, moreFeatures, clock: { now: () => at }, logTo: { write: (line: string) => void (log += line) } });
  const server = (await nest.listen(0, '127.0.0.1')) as Server;
  const staffId = (persona: DemoPersonaId): StaffId => {
    const found = demoPersonas.find(({ id }) => id === persona);
    if (!found) throw new TypeError(`there is no persona ${persona}`);
    return found.staffId;
  };
  const token = (persona: DemoPersonaId): Promise<string> => nest.get(ApiTokens, { strict: false }).issue(staffId(persona));
  return {
    nest,
    server,
    dataDir: folder,
    runner: nest.get(CommandRunner, { strict: false }),
    logged: () => log,
    now: () => at,
    moveClock: (to) => {
      at = typeof to === 'number' ? (new Date(Date.parse(at) + to).toISOString() as Instant) : to;
    },
    staffId,
    token,
    api: async (persona) => request.agent(server).set('Authorization', `Bearer ${await token(persona)}`),
    anonymous: () => request(server),
    browser: async (persona) => {
      const browser = new Browser(server);
      await browser.signIn(persona);
      return browser;
    },
    accessLog: () => nest.get(AccessLog, { strict: false }).entries(),
    close: async () => {
      await nest.close();
      if (dataDir === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}
