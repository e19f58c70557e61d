import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deployment, type Deployment } from './compose';
import { notHardened, told } from './hardening';
import { filesIn, madeSecrets } from './made-secrets';
import { refusedSettings, unkept, unknownCommands, unreachable } from './programs';
import { clashes, loose, misdirected, strayNodes } from './wiring';

describe('the two ways to run in containers', () => {
  const folder = madeSecrets();
  const addresses = () =>
    Object.fromEntries(['eventstoredb-url', 'database-url'].map((name) => [name, readFileSync(join(folder(), name), 'utf8').trim()]));
  const checks = {
    notHardened,
    told,
    loose: (deployed: Deployment) => loose(deployed, filesIn(folder())),
    clashes,
    misdirected,
    strayNodes,
    unknownCommands,
    unkept,
    refusedSettings: (deployed: Deployment) => refusedSettings(deployed, folder()),
    unreachable: (deployed: Deployment) => unreachable(deployed, addresses()),
  };
  type Check = keyof typeof checks;

  it.each(Object.keys(checks) as Check[])('have no fault: %s', (check) => {
    expect(checks[check](deployment())).toEqual([]);
  });

  it('are the demo alone, and the cluster with its three nodes, two servers, database and proxy', () => {
    const named = Object.entries(deployment().compose.services).map(([name, { profiles }]) => `${profiles?.join()}: ${name}`);
    const cluster = [
      'proxy',
      'server-1',
      'server-2',
      'eventstoredb-accounts',
      'eventstoredb-1',
      'eventstoredb-2',
      'eventstoredb-3',
      'postgres',
    ];
    expect(named).toEqual(['embedded: steadfast', ...cluster.map((name) => `cluster: ${name}`)]);
  });

  const planted: [Check, string, (deployed: Deployment) => void][] = [
    ['notHardened', 'proxy: a user that is not root, by number', ({ compose }) => (compose.services['proxy']!.user = 'root')],
    ['notHardened', 'postgres: a read-only file system', ({ compose }) => delete compose.services['postgres']!.read_only],
    ['notHardened', 'server-1: a limit of memory', ({ compose }) => delete compose.services['server-1']!.mem_limit],
    ['notHardened', 'proxy: an image of one version', ({ compose }) => (compose.services['proxy']!.image = 'haproxy:latest')],
    ['notHardened', 'postgres: a health check', ({ compose }) => delete compose.services['postgres']!.healthcheck],
    [
      'notHardened',
      'eventstoredb-2: to be started again whatever its exit code',
      ({ compose }) => (compose.services['eventstoredb-2']!.restart = 'on-failure'),
    ],
    [
      'told',
      'server-1: STEADFAST_DATABASE_URL',
      ({ compose }) => (compose.services['server-1']!.environment!['STEADFAST_DATABASE_URL'] = 'x'),
    ],
    ['told', '//app:hush@', (deployed) => (deployed.text += '# esdb://app:hush@one')],
    ['loose', 'no such file: ./deploy/nothing', ({ compose }) => compose.services['proxy']!.volumes!.push('./deploy/nothing:/x:ro')],
    ['loose', 'made by no script: no-such-secret', ({ compose }) => (compose.secrets['database-url']!.file = './secrets/no-such-secret')],
    ['loose', 'no such volume: elsewhere', ({ compose }) => compose.services['postgres']!.volumes!.push('elsewhere:/x')],
    [
      'loose',
      'secret for nobody: master-key',
      ({ compose }) => ['server-1', 'server-2'].forEach((name) => compose.services[name]!.secrets!.pop()),
    ],
    [
      'loose',
      'server-1 waits for what is not started: steadfast',
      ({ compose }) => (compose.services['server-1']!.depends_on!['steadfast'] = { condition: 'service_healthy' }),
    ],
    ['clashes', 'not in one profile: steadfast', ({ compose }) => delete compose.services['steadfast']!.profiles],
    ['clashes', 'answers anybody: 3000:3000', ({ compose }) => (compose.services['proxy']!.ports = ['3000:3000'])],
    ['clashes', '`docker compose up` does not start the embedded demo', (deployed) => (deployed.dotenv = '')],
    [
      'misdirected',
      'not where the proxy looks: server-2',
      ({ compose }) => (compose.services['server-2']!.environment!['STEADFAST_PORT'] = '3001'),
    ],
    ['misdirected', 'asked by nobody: server-2', (deployed) => (deployed.proxy = deployed.proxy.replace(/^ +server server-2.*$/m, ''))],
    [
      'misdirected',
      'published, not bound: 127.0.0.1:3000:3000',
      (deployed) => (deployed.proxy = deployed.proxy.replace('bind :3000', 'bind :8080')),
    ],
    [
      'misdirected',
      'the health of the proxy is asked where nothing answers',
      (deployed) => (deployed.proxy = deployed.proxy.replace(':3009', ':3010')),
    ],
    [
      'strayNodes',
      'eventstoredb-1: the other nodes',
      ({ compose }) => (compose.services['eventstoredb-1']!.environment!['EVENTSTORE_GOSSIP_SEED'] = 'eventstoredb-2:2113'),
    ],
    [
      'strayNodes',
      'eventstoredb-3: its key',
      ({ compose }) => (compose.secrets['eventstoredb-3.key']!.file = './secrets/certificates/eventstoredb-1.key'),
    ],
    ['strayNodes', '2 nodes', ({ compose }) => delete compose.services['eventstoredb-3']],
    ['unknownCommands', 'server-1: src/no-such.ts', ({ compose }) => (compose.services['server-1']!.command = ['node', 'dist/no-such.js'])],
    ['unknownCommands', 'steadfast: --no-such', ({ compose }) => compose.services['steadfast']!.command!.push('--no-such')],
    [
      'unknownCommands',
      'steadfast: no-such',
      ({ compose }) => (compose.services['steadfast']!.command = ['node', 'dist/cli/main.js', 'no-such']),
    ],
    ['unkept', 'server-2', ({ compose }) => (compose.services['server-2']!.volumes = [])],
    ['unkept', 'steadfast', ({ compose }) => (compose.services['steadfast']!.volumes = ['data:/elsewhere'])],
    [
      'refusedSettings',
      'server-2: STEADFAST_HOST',
      ({ compose }) => (compose.services['server-2']!.environment!['STEADFAST_HOST'] = '0.0.0.0'),
    ],
    [
      'refusedSettings',
      'steadfast: STEADFAST_PROT',
      ({ compose }) => (compose.services['steadfast']!.environment!['STEADFAST_PROT'] = '1'),
    ],
    [
      'refusedSettings',
      'server-1: STEADFAST_DATABASE_URL_FILE',
      ({ compose }) => (compose.services['server-1']!.environment!['STEADFAST_DATABASE_URL_FILE'] = '/run/secrets/no'),
    ],
    [
      'unreachable',
      'server-1: STEADFAST_DATABASE_URL_FILE: postgres',
      ({ compose }) => (compose.services['proxy']!.networks = ['front', 'store']),
    ],
    [
      'unreachable',
      'server-2: STEADFAST_EVENTSTOREDB_URL_FILE: /run/secrets/ca.crt',
      ({ compose }) => compose.services['server-2']!.secrets!.shift(),
    ],
  ];

  it.each(planted)('are reported where one is planted: %s, %s', (check, fault, plant) => {
    const deployed = deployment();
    plant(deployed);
    expect(checks[check](deployed)).toContain(fault);
  });
});
