import 'reflect-metadata';
import { join, resolve } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express from 'express';
import { Logger } from 'nestjs-pino';
import { AppModule } from '../app.module';
import { KEYRING, PURPOSE_KEYS } from '../kernel/tokens';
import type { Keyring } from '../kernel/keyring';
import type { PurposeKeys } from '../kernel/purpose-keys';
import { CommandRunner } from '../event-store/runner';
import { staffDirectoryProjection } from '../casework/staff-directory/staff-directory.projection';
import { Views } from '../projections/views';
import { systemClock } from '../platform/clock/system-clock';
import { correlate } from '../platform/logging/correlate';
import { processLog, requestLog } from '../platform/logging/request-log';
import { measure } from '../platform/health/measure';
import { Metrics } from '../platform/health/metrics';
import { refreshFirst } from '../platform/keyring/refresh-first';
import { refuseForgeries } from '../platform/session/csrf';
import { keepUnsent } from '../platform/session/keep-unsent';
import { SessionCipher } from '../platform/session/session-cipher';
import { sessionMiddleware } from '../platform/session/session-middleware';
import { SESSION_ROWS, type SessionRows } from '../platform/session/session-rows';
import { SessionStore } from '../platform/session/session-store';
import { ApiTokens } from '../platform/sign-in/api-tokens';
import { identify } from '../platform/sign-in/identify';
import { openAdapters } from './adapters';
import type { AppOptions } from './app-options';
import { bodyParsers, readBodyOfFailed } from './body-parsers';
import { introducePersonas } from './introduce-personas';
import { openApiDocument } from './open-api';
import { neverStored, securityHeaders } from './security';

const assets = resolve(__dirname, '..', '..', 'dist', 'assets');

/** The application as it is served: the same pipeline for the server, the command line and every test. Initialised, not yet listening. */
export async function createApp(options: AppOptions): Promise<NestExpressApplication> {
  const { config } = options;
  const logger = processLog(config, options.logTo);
  const adapters = options.adapters ?? (await openAdapters(config));
  const clock = await adapters.sharedTime(options.clock ?? systemClock);
  const app = await NestFactory.create<NestExpressApplication>(AppModule.register({ ...options, clock }, adapters, logger), {
    bodyParser: false,
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  app.flushLogs();
  app.disable('x-powered-by').disable('etag').set('query parser', 'simple');
  if (config.secure) app.set('trust proxy', 'loopback');
  const keys = app.get<PurposeKeys>(PURPOSE_KEYS);
  const sessions = new SessionStore(app.get<SessionRows>(SESSION_ROWS), new SessionCipher(() => keys('session')), clock);
  app.use(correlate, requestLog(logger), measure(app.get(Metrics)), securityHeaders(config.secure), neverStored);
  app.use('/assets', express.static(join(assets), { index: false, maxAge: '1h', fallthrough: true }));
  app.use(
    refreshFirst(app.get<Keyring>(KEYRING)),
    sessionMiddleware(sessions, keys('session'), config.secure),
    bodyParsers,
    readBodyOfFailed,
    identify(app.get(ApiTokens)),
    keepUnsent,
    refuseForgeries,
  );
  describe(app);
  app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
  await app.init();
  // Demo sign-in is the only one so far, and it knows nobody but the personas.
  const introduced = await introducePersonas(app.get(CommandRunner), clock.now());
  if (introduced !== undefined) await app.get(Views).caughtUp(introduced, { names: [staffDirectoryProjection.name] });
  return app;
}

function describe(app: NestExpressApplication): void {
  let document: object | undefined;
  app.use('/api/openapi.json', (request: express.Request, response: express.Response, next: express.NextFunction) => {
    if (request.method === 'GET') response.json((document ??= openApiDocument(app)));
    else next();
  });
}
