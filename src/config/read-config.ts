import 'reflect-metadata';
import { join, resolve } from 'node:path';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { AppConfig } from './app-config';
import { ConfigurationError } from './configuration-error';
import { Environment } from './environment';
import { withValuesFromFiles } from './values-from-files';

const loopback = /^(localhost|127(\.\d{1,3}){3}|::1)$/;

/** Reads the variables that start with `STEADFAST_`; an empty one counts as left out. Throws ConfigurationError. */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): AppConfig {
  const ours = Object.entries(variables).filter(([name, value]) => name.startsWith('STEADFAST_') && value !== undefined && value !== '');
  const read = withValuesFromFiles(Object.fromEntries(ours));
  const environment = plainToInstance(Environment, read.variables, { exposeDefaultValues: true });
  const faults = validateSync(environment, {
    whitelist: true,
    forbidNonWhitelisted: true,
    validationError: { target: false, value: false },
  });
  const named = [
    ...read.faults,
    // A value that its file should have given is not missing a second time.
    ...faults
      .filter(({ property }) => !read.faults.some((fault) => fault.startsWith(`${property}_FILE:`)))
      .map(({ property, constraints }) => `${read.setBy(property)}: ${ruleOf(property, constraints ?? {})}`),
  ];
  if (named.length === 0) named.push(...faultsTogether(environment));
  if (named.length > 0) throw new ConfigurationError(named);
  return Object.freeze(toAppConfig(environment));
}

/** Messages of class-validator name the property and the rule; none of those used here repeats the value. */
const ruleOf = (name: string, constraints: Readonly<Record<string, string>>): string =>
  Object.entries(constraints)
    .map(([rule, message]) => (rule === 'whitelistValidation' ? 'is not a setting of this version' : message.replace(`${name} `, '')))
    .join('; ');

function faultsTogether(environment: Environment): string[] {
  const faults: string[] = [];
  if (environment.STEADFAST_SIGN_IN === 'oidc') faults.push('STEADFAST_SIGN_IN: oidc is not yet available');
  if (environment.STEADFAST_SIGN_IN === 'demo' && !loopback.test(environment.STEADFAST_HOST))
    faults.push('STEADFAST_HOST: must be a loopback address (127.0.0.1, ::1 or localhost) while STEADFAST_SIGN_IN is demo');
  return faults;
}

function toAppConfig(environment: Environment): AppConfig {
  const dataDir = resolve(environment.STEADFAST_DATA_DIR);
  return {
    store: environment.STEADFAST_STORE,
    dataDir,
    masterKeyFile: resolve(environment.STEADFAST_MASTER_KEY_FILE ?? join(dataDir, 'master.key')),
    ...(environment.STEADFAST_EVENTSTOREDB_URL === undefined ? {} : { eventStoreDbUrl: environment.STEADFAST_EVENTSTOREDB_URL }),
    ...(environment.STEADFAST_DATABASE_URL === undefined ? {} : { databaseUrl: environment.STEADFAST_DATABASE_URL }),
    host: environment.STEADFAST_HOST,
    port: environment.STEADFAST_PORT,
    signIn: 'demo',
    secure: environment.STEADFAST_SECURE === 'true',
    ...(environment.STEADFAST_SMTP_URL === undefined ? {} : { smtpUrl: environment.STEADFAST_SMTP_URL }),
    mailFrom: environment.STEADFAST_MAIL_FROM,
    ...(environment.STEADFAST_PUBLIC_URL === undefined ? {} : { publicUrl: environment.STEADFAST_PUBLIC_URL }),
    logLevel: environment.STEADFAST_LOG_LEVEL,
  };
}
