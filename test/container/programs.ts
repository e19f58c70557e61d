import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { verbs } from '../../src/cli/verbs';
import { ConfigurationError } from '../../src/config/configuration-error';
import { readConfig } from '../../src/config/read-config';
import type { Compose, Deployment, Service } from './compose';
import { root, secretAt } from './compose';

const ours = ({ compose }: Deployment): [string, Service][] =>
  Object.entries(compose.services).filter(([, { build }]) => build !== undefined);

/** The command that the image starts where a service names none. */
function commandOf(dockerfile: string): string[] {
  const [, command = '[]'] = /^CMD (\[.*\])$/m.exec(dockerfile) ?? [];
  return JSON.parse(command) as string[];
}

/** Programs that the build does not make, verbs and options that the command line does not know. */
export const unknownCommands = (deployed: Deployment): string[] =>
  ours(deployed).flatMap(([name, { command = commandOf(deployed.dockerfile) }]) => {
    const at = command.findIndex((word) => word.startsWith('dist/'));
    const program = command[at]?.replace(/^dist\/(.+)\.js$/, 'src/$1.ts') ?? 'nothing';
    if (command[0] !== 'node' || !existsSync(join(root, program))) return [`${name}: ${program}`];
    if (program !== 'src/cli/main.ts') return [];
    const words = command.slice(at + 1);
    const verb = verbs.find((known) => known.name === words.slice(0, 2).join(' ')) ?? verbs.find((known) => known.name === words[0]);
    const options = words.filter((word) => word.startsWith('--')).map((word) => word.slice(2));
    return [
      ...(verb ? [] : [`${name}: ${words.join(' ')}`]),
      ...options.filter((option) => !(option in (verb?.options ?? {}))).map((option) => `${name}: --${option}`),
      ...words
        .filter((word) => word.startsWith('/run/secrets/') && !isThere(deployed.compose, name, word))
        .map((word) => `${name}: ${word}`),
    ];
  });

/** Servers whose data is gone with their container. */
export const unkept = (deployed: Deployment): string[] =>
  ours(deployed)
    .map(([name, { command = [], environment, volumes = [] }]) => {
      const folder = command.includes('--data') ? command[command.indexOf('--data') + 1] : environment?.['STEADFAST_DATA_DIR'];
      const kept = volumes.map((volume) => volume.split(':')).some(([, target]) => folder?.startsWith(`${target}/`));
      // What only makes accounts keeps nothing.
      return kept || command.includes('accounts') ? '' : name;
    })
    .filter(Boolean);

const isThere = (compose: Compose, name: string, path: string): boolean =>
  secretAt(compose, compose.services[name] ?? {}, path) !== undefined;

/** Settings that the product refuses; the paths of secrets are those of a folder that the scripts have filled. */
export const refusedSettings = (deployed: Deployment, secrets: string): string[] =>
  ours(deployed).flatMap(([name, service]) => {
    const placed = Object.entries(service.environment ?? {}).map(([variable, value]): [string, string] => {
      const secret = secretAt(deployed.compose, service, value);
      return [variable, secret === undefined ? value : join(secrets, secret)];
    });
    try {
      readConfig(Object.fromEntries(placed));
      return [];
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      return error.faults.map((fault) => `${name}: ${fault.split(':')[0]}`);
    }
  });

/** Servers that an address in a secret names and that whoever reads it cannot reach, or files that he cannot read. */
export const unreachable = ({ compose }: Deployment, addresses: Readonly<Record<string, string>>): string[] =>
  Object.entries(compose.services).flatMap(([name, service]) => {
    const standsIn = service.network_mode?.startsWith('service:') ? compose.services[service.network_mode.slice(8)] : service;
    return Object.entries(service.environment ?? {}).flatMap(([variable, path]) => {
      const address = addresses[secretAt(compose, service, path) ?? ''];
      if (address === undefined) return [];
      const [, hosts = '', query = ''] = /@([^/?]+)[^?]*\?(.*)$/.exec(address) ?? [];
      const files = [...new URLSearchParams(query).values()].filter((value) => value.startsWith('/'));
      return [
        ...hosts
          .split(',')
          .map((host) => host.split(':')[0] ?? '')
          .filter((host) => !compose.services[host]?.networks?.some((network) => standsIn?.networks?.includes(network))),
        ...files.filter((file) => secretAt(compose, service, file) === undefined),
      ].map((what) => `${name}: ${variable}: ${what}`);
    });
  });
