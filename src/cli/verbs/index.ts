import type { Verb } from '../verb';
import { backup } from './backup';
import { configExample } from './config-example';
import { databasePrepare } from './database-prepare';
import { demo } from './demo';
import { eventsCatalogue } from './events-catalogue';
import { openapi } from './openapi';
import { projectionsList } from './projections-list';
import { projectionsRebuild } from './projections-rebuild';
import { restore } from './restore';
import { serveVerb } from './serve';
import { storeKnownAt } from './store-known-at';
import { storeVerify } from './store-verify';
import { token } from './token';

/** Every verb, in the order of the help. */
export const verbs: readonly Verb[] = [
  demo,
  serveVerb,
  token,
  projectionsList,
  projectionsRebuild,
  storeVerify,
  storeKnownAt,
  backup,
  restore,
  databasePrepare,
  eventsCatalogue,
  openapi,
  configExample,
];
