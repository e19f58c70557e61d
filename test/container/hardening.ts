import type { Deployment, Service } from './compose';
import { read } from './compose';

const version = (JSON.parse(read('package.json')) as { version: string }).version;

/** It does its work once and ends: what waits for it asks whether it ended well. */
const endsByItself = 'eventstoredb-accounts';

const wantsOf = (name: string, service: Service, dockerfile: string): Readonly<Record<string, boolean>> => ({
  'a user that is not root, by number': /^[1-9]\d*:[1-9]\d*$/.test(service.user ?? ''),
  'a read-only file system': service.read_only === true,
  'no capability': service.cap_drop?.join() === 'ALL',
  'no way to gain one': service.security_opt?.includes('no-new-privileges:true') === true,
  'a limit of memory': /^\d+[mg]$/.test(service.mem_limit ?? ''),
  'a limit of processors': typeof service.cpus === 'number',
  'a limit of processes': typeof service.pids_limit === 'number',
  'a restart policy': /^(always|unless-stopped|on-failure)$/.test(service.restart ?? ''),
  'to be started again whatever its exit code': !name.startsWith('eventstoredb-') || name === endsByItself || service.restart === 'always',
  'a health check':
    name === endsByItself ||
    (service.healthcheck?.disable !== true &&
      (service.healthcheck?.test !== undefined || (service.build !== undefined && /^HEALTHCHECK /m.test(dockerfile)))),
  'an image of one version':
    service.build === undefined ? /^[\w./-]+:\d+\.\d+(\.\d+)?[\w.-]*$/.test(service.image ?? '') : service.image === `steadfast:${version}`,
});

/** What a service lacks of what every service has. */
export const notHardened = ({ compose, dockerfile }: Deployment): string[] =>
  Object.entries(compose.services).flatMap(([name, service]) =>
    Object.entries(wantsOf(name, service, dockerfile))
      .filter(([, has]) => !has)
      .map(([want]) => `${name}: ${want}`),
  );

const secretName = /(PASSWORD|SECRET|TOKEN|PRIVATE|MASTER_KEY|_URL)/;

/** What ought to stand in a file of its own and stands where anybody reads it. */
export const told = ({ compose, text, proxy }: Deployment): string[] => [
  ...Object.entries(compose.services).flatMap(([name, { environment = {} }]) =>
    Object.entries(environment)
      .filter(([variable, value]) => secretName.test(variable) && !(variable.endsWith('_FILE') && value.startsWith('/run/secrets/')))
      .map(([variable]) => `${name}: ${variable}`),
  ),
  ...[text, proxy].flatMap((file) => file.match(/\/\/[^\s/@]+:[^\s/@]+@|BEGIN [A-Z ]*PRIVATE KEY|\b[0-9a-f]{32,}\b/g) ?? []),
];
