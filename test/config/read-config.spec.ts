import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '../../src/config/configuration-error';
import { envExample } from '../../src/config/env-example';
import { readConfig } from '../../src/config/read-config';

const faultsOf = (variables: Record<string, string>): readonly string[] => {
  try {
    readConfig(variables);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.faults;
    throw error;
  }
  return [];
};

describe('reading the configuration', () => {
  it('starts on loopback with the embedded store where nothing is set, and an empty variable counts as left out', () => {
    const config = readConfig({ STEADFAST_PORT: '', HOME: '/nowhere' });
    expect(config).toMatchObject({ store: 'sqlite', host: '127.0.0.1', port: 3000, signIn: 'demo', secure: false });
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('names every wrong variable and its rule at once, and never a value', () => {
    const faults = faultsOf({
      STEADFAST_PORT: 'secret-port',
      STEADFAST_STORE: 'secret-store',
      STEADFAST_SMTP_URL: 'secret-mail',
      STEADFAST_LOG_LEVEL: 'secret-level',
    });
    expect(faults.map((fault) => fault.split(':')[0])).toEqual([
      'STEADFAST_STORE',
      'STEADFAST_PORT',
      'STEADFAST_SMTP_URL',
      'STEADFAST_LOG_LEVEL',
    ]);
    expect(faults.join('\n')).not.toContain('secret');
  });

  it('refuses a variable with our prefix that it does not know: it may be a slip of the pen', () => {
    expect(faultsOf({ STEADFAST_PROT: '1' })).toEqual(['STEADFAST_PROT: is not a setting of this version']);
  });

  it.each(['0.0.0.0', '192.0.2.10', 'force.example', '::'])('refuses demo sign-in on %s', (host) => {
    expect(faultsOf({ STEADFAST_HOST: host }).join()).toContain('loopback');
  });

  it.each(['127.0.0.1', '127.8.8.8', '::1', 'localhost'])('takes demo sign-in on %s', (host) => {
    expect(faultsOf({ STEADFAST_HOST: host })).toEqual([]);
  });

  it('says of single sign-on that it is not yet available', () => {
    expect(faultsOf({ STEADFAST_SIGN_IN: 'oidc' })).toEqual(['STEADFAST_SIGN_IN: oidc is not yet available']);
  });

  it('takes EventStoreDB without PostgreSQL: one server needs no other to share with', () => {
    const config = readConfig({ STEADFAST_STORE: 'eventstoredb', STEADFAST_EVENTSTOREDB_URL: 'esdb://localhost:2113?tls=false' });
    expect(config).toMatchObject({ store: 'eventstoredb', eventStoreDbUrl: 'esdb://localhost:2113?tls=false' });
    expect(config.databaseUrl).toBeUndefined();
  });

  it('misses the address of EventStoreDB where the store is there', () => {
    expect(faultsOf({ STEADFAST_STORE: 'eventstoredb' }).join()).toMatch(/^STEADFAST_EVENTSTOREDB_URL: must match/);
  });

  it('is described by the committed .env.example', () => {
    expect(readFileSync(join(__dirname, '..', '..', '.env.example'), 'utf8')).toBe(envExample());
  });
});
