import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Compose, Deployment, Service } from './compose';
import { root, secretAt, sourceOf } from './compose';

const used = <T>(compose: Compose, of: (service: Service) => readonly T[] | undefined): T[] =>
  Object.values(compose.services).flatMap((service) => of(service) ?? []);
const mountsOf = (compose: Compose): string[] => used(compose, ({ volumes }) => volumes?.map((volume) => volume.split(':')[0] ?? ''));
const isPath = (mount: string): boolean => /^[./~]/.test(mount);
const difference = (one: readonly string[], other: readonly string[], what: string): string[] =>
  [...new Set(one.filter((name) => !other.includes(name)))].map((name) => `${what}: ${name}`);

/** Names that lead nowhere, and things declared that nothing leads to. */
export function loose({ compose }: Deployment, madeByScripts: readonly string[]): string[] {
  const { services, volumes, networks, secrets } = compose;
  const [mounts, names] = [mountsOf(compose), Object.keys(services)];
  const [named, joined] = [used(compose, (service) => service.secrets).map(sourceOf), used(compose, (service) => service.networks)];
  const files = Object.values(secrets).map(({ file }) => file.replace('./secrets/', ''));
  return [
    ...mounts
      .filter(isPath)
      .filter((path) => !existsSync(join(root, path)))
      .map((path) => `no such file: ${path}`),
    ...used(compose, ({ build }) => (build === undefined ? [] : [build]))
      .filter((folder) => !existsSync(join(root, folder, 'Dockerfile')))
      .map((folder) => `no Dockerfile: ${folder}`),
    ...difference(
      mounts.filter((mount) => !isPath(mount)),
      Object.keys(volumes),
      'no such volume',
    ),
    ...difference(Object.keys(volumes), mounts, 'volume for nobody'),
    ...difference(joined, Object.keys(networks), 'no such network'),
    ...difference(Object.keys(networks), joined, 'network for nobody'),
    ...difference(named, Object.keys(secrets), 'no such secret'),
    ...difference(Object.keys(secrets), named, 'secret for nobody'),
    ...difference(files, madeByScripts, 'made by no script'),
    ...Object.entries(services).flatMap(([name, service]) => waitsFor(compose, name, service)),
    ...names
      .filter((name) => services[name]?.network_mode?.startsWith('service:') && !names.includes(services[name].network_mode.slice(8)))
      .map((name) => `no such service: ${name}`),
  ];
}

function waitsFor({ services }: Compose, name: string, { depends_on = {}, profiles = [] }: Service): string[] {
  return Object.entries(depends_on).flatMap(([other, { condition }]) => {
    const service = services[other];
    if (!service?.profiles?.some((profile) => profiles.includes(profile))) return [`${name} waits for what is not started: ${other}`];
    if (condition === 'service_completed_successfully')
      return service.restart === 'on-failure' ? [] : [`${name} waits for an end that does not come: ${other}`];
    return condition === 'service_healthy' && !service.healthcheck?.test && !service.build
      ? [`${name} waits for what has no health: ${other}`]
      : [];
  });
}

/** What would make one of the two ways to run get in the way of the other, or answer anybody beyond this machine. */
export function clashes({ compose, dotenv }: Deployment): string[] {
  const { services } = compose;
  const withProfile = (profile: string): string[] => Object.keys(services).filter((name) => services[name]?.profiles?.join() === profile);
  const sole = [...withProfile('embedded'), ...withProfile('cluster')];
  return [
    ...Object.keys(services)
      .filter((name) => !sole.includes(name))
      .map((name) => `not in one profile: ${name}`),
    ...(/^COMPOSE_PROFILES=embedded$/m.test(dotenv) && withProfile('embedded').length === 1
      ? []
      : ['`docker compose up` does not start the embedded demo']),
    ...Object.values(services)
      .flatMap(({ ports = [] }) => ports)
      .filter((port) => !port.startsWith('127.0.0.1:'))
      .map((port) => `answers anybody: ${port}`),
    ...Object.entries(services)
      .filter(([, { environment }]) => environment?.['STEADFAST_SIGN_IN'] === 'demo' && environment['STEADFAST_HOST'] !== '127.0.0.1')
      .map(([name]) => `demo sign-in off loopback: ${name}`),
  ];
}

/** Where the proxy's configuration and the services do not mean the same. */
export function misdirected({ compose, proxy }: Deployment): string[] {
  const { services } = compose;
  const behind = [...proxy.matchAll(/^\s+server (\S+) (\S+):(\d+)$/gm)].map(([, name = '', host, port]) => ({ name, host, port }));
  // Each of them: the one for servers that are ready, and the one for those that are alive at least.
  const backends = proxy
    .split(/^backend /m)
    .slice(1)
    .map((backend) => [...backend.matchAll(/^\s+server (\S+) /gm)].map(([, name = '']) => name));
  const binds = [...proxy.matchAll(/^\s+bind (\S*):(\d+)$/gm)].map(([, host, port]) => `${host}:${port}`);
  const inside = Object.keys(services).filter((name) => services[name]?.network_mode === 'service:proxy');
  const front = services['proxy'];
  return [
    ...backends.flatMap((servers) => difference(inside, servers, 'asked by nobody')),
    ...behind
      .filter(({ name, host, port }) => {
        const said = inside.includes(name) ? services[name]?.environment : undefined;
        return said?.['STEADFAST_HOST'] !== host || said?.['STEADFAST_PORT'] !== port;
      })
      .map(({ name }) => `not where the proxy looks: ${name}`),
    ...(front?.ports ?? []).filter((port) => !binds.includes(`:${port.split(':').at(-1)}`)).map((port) => `published, not bound: ${port}`),
    ...(binds.includes(new URL(front?.healthcheck?.test?.at(-1) ?? 'http://nowhere').host)
      ? []
      : ['the health of the proxy is asked where nothing answers']),
    ...(front?.volumes?.some((volume) => volume === './deploy/proxy/haproxy.cfg:/usr/local/etc/haproxy/haproxy.cfg:ro')
      ? []
      : ['the proxy does not read its configuration']),
  ];
}

/** Where a node of EventStoreDB does not know itself or the others, or shows a certificate that is not its own. */
export function strayNodes({ compose }: Deployment): string[] {
  const nodes = Object.entries(compose.services).filter(([, { image }]) => image?.startsWith('eventstore/eventstore:'));
  const names = nodes.map(([name]) => name);
  return [
    ...(nodes.length === 3 ? [] : [`${nodes.length} nodes`]),
    ...nodes.flatMap(([name, service]) => {
      const said = service.environment ?? {};
      const at = (variable: string) => secretAt(compose, service, said[variable] ?? '');
      const seeds = names.filter((other) => other !== name).map((other) => `${other}:${said['EVENTSTORE_NODE_PORT']}`);
      const checks = {
        'its own name': [
          service.hostname,
          said['EVENTSTORE_NODE_HOST_ADVERTISE_AS'],
          said['EVENTSTORE_REPLICATION_HOST_ADVERTISE_AS'],
        ].every((own) => own === name),
        'the other nodes': said['EVENTSTORE_GOSSIP_SEED'] === seeds.join(),
        'its certificate': at('EVENTSTORE_CERTIFICATE_FILE') === `certificates/${name}.crt`,
        'its key': at('EVENTSTORE_CERTIFICATE_PRIVATE_KEY_FILE') === `certificates/${name}.key`,
        'the authority':
          secretAt(compose, service, `${said['EVENTSTORE_TRUSTED_ROOT_CERTIFICATES_PATH']}/ca.crt`) === 'certificates/ca.crt',
        'a volume of its own': service.volumes?.includes(`${name}:/var/lib/eventstore`) === true,
        'no projections and no telemetry':
          said['EVENTSTORE_RUN_PROJECTIONS'] === 'None' &&
          said['EVENTSTORE_TELEMETRY_OPTOUT'] === 'true' &&
          !('EVENTSTORE_INSECURE' in said),
        'a network without a way out': service.networks?.every((network) => compose.networks[network]?.internal === true) === true,
      };
      return Object.entries(checks)
        .filter(([, holds]) => !holds)
        .map(([what]) => `${name}: ${what}`);
    }),
  ];
}
