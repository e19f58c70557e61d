import type { Verb } from '../verb';
import { backup } from './backup';
import { calendarAdopt } from './calendar-adopt';
import { calendarCheck } from './calendar-check';
import { calendarHoliday } from './calendar-holiday';
import { configExample } from './config-example';
import { databasePrepare } from './database-prepare';
import { demo } from './demo';
import { eventStoreDbAccounts } from './eventstoredb-accounts';
import { eventsCatalogue } from './events-catalogue';
import { masterKey } from './master-key';
import { openapi } from './openapi';
import { policyAdopt } from './policy-adopt';
import { policyCheck } from './policy-check';
import { policySchema } from './policy-schema';
import { policyWhatIf } from './policy-what-if';
import { completeness } from './completeness';
import { projectionsList } from './projections-list';
import { projectionsRebuild } from './projections-rebuild';
import { quarterPack } from './quarter-pack';
import { restore } from './restore';
import { serveVerb } from './serve';
import { storeCopy } from './store-copy';
import { storeKnownAt } from './store-known-at';
import { storeVerify } from './store-verify';
import { token } from './token';

/** Every verb, in the order of the help. */
export const verbs: readonly Verb[] = [
  demo,
  serveVerb,
  token,
  masterKey,
  policyCheck,
  policyAdopt,
  calendarCheck,
  calendarAdopt,
  calendarHoliday,
  projectionsList,
  projectionsRebuild,
  storeVerify,
  storeKnownAt,
  storeCopy,
  backup,
  restore,
  eventStoreDbAccounts,
  databasePrepare,
  eventsCatalogue,
  policySchema,
  policyWhatIf,
  completeness,
  quarterPack,
  openapi,
  configExample,
];
