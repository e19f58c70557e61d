import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Type } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { type Adapters, openAdapters } from '../../src/bootstrap/adapters';
import { createApp } from '../../src/bootstrap/create-app';
import type { AppConfig } from '../../src/config/app-config';
import { readConfig } from '../../src/config/read-config';
import { type DemoPersonaId, demoPersonas } from '../../src/domain/staff/demo-personas';
import { CommandRunner } from '../../src/event-store/runner';
import type { EventFeed } from '../../src/kernel/event-store';
import type { StaffId } from '../../src/kernel/ids';
import type { Instant } from '../../src/kernel/instant';
import { EVENT_FEED } from '../../src/kernel/tokens';
import { type AccessLogEntry } from '../../src/platform/access-log/access-log-entry';
import { AccessLog } from '../../src/platform/access-log/access-log';
import { Views } from '../../src/projections/views';
import { ApiTokens } from '../../src/platform/sign-in/api-tokens';
import { Browser } from './browser';
import { patient } from './patient-agent';

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
  /** Settings beside the folder's, and what stands behind the ports: for one of several servers. */
  readonly variables?: Readonly<Record<string, string>>;
  readonly adapters?: (config: AppConfig) => Promise<Adapters>;
};

/** The app as it is served, on a folder of its own, with the clock in the test's hand. Close it in `afterAll`. */
export async function createTestApp({
  store = 'sqlite',
  now = testNow,
  dataDir,
  moreFeatures = [],
  variables = {},
  adapters = openAdapters,
}: TestAppOptions = {}): Promise<TestApp> {
  const folder = dataDir ?? mkdtempSync(join(tmpdir(), 'steadfast-app-'));
  let at: Instant = now;
  let log = '';
  const settings = { STEADFAST_DATA_DIR: folder, STEADFAST_PORT: '0', STEADFAST_LOG_LEVEL: 'debug', ...variables };
  const config = { ...readConfig(settings), store };
  const logTo = { write: (line: string) => void (log += line) };
  const nest = await createApp({ config, adapters: await adapters(config), moreFeatures, clock: { now: () => at }, logTo });
  const server = (await nest.listen(0, '127.0.0.1')) as Server;
  const staffId = (persona: DemoPersonaId): StaffId => {
    const found = demoPersonas.find(({ id }) => id === persona);
    if (!found) throw new TypeError(`there is no persona ${persona}`);
    return found.staffId;
  };
  const allIsRead = async (): Promise<void> => {
    const head = await nest.get<EventFeed>(EVENT_FEED, { strict: false }).head();
    if (head !== null) await nest.get(Views, { strict: false }).caughtUp(head);
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
    api: async (persona) => patient(request.agent(server), allIsRead).set('Authorization', `Bearer ${await token(persona)}`),
    anonymous: () => request(server),
    browser: async (persona) => {
      const browser = new Browser(server, patient(request.agent(server), allIsRead));
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
