import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load, mergeTag } from 'js-yaml';

export const root = join(__dirname, '..', '..');
export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

export type Mounted = string | { readonly source: string; readonly target: string };
export type Service = {
  image?: string;
  build?: string;
  profiles?: string[];
  user?: string;
  read_only?: boolean;
  cap_drop?: string[];
  security_opt?: string[];
  restart?: string;
  mem_limit?: string;
  cpus?: number;
  pids_limit?: number;
  healthcheck?: { test?: string[]; disable?: boolean };
  network_mode?: string;
  networks?: string[];
  ports?: string[];
  hostname?: string;
  entrypoint?: string[];
  command?: string[];
  environment?: Record<string, string>;
  volumes?: string[];
  tmpfs?: string[];
  secrets?: Mounted[];
  depends_on?: Record<string, { condition: string }>;
};
export type Compose = {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
  networks: Record<string, { internal?: boolean } | null>;
  secrets: Record<string, { file: string }>;
};

/** What the containers are made of; a planted fault is a change of one of these. */
export type Deployment = { compose: Compose; text: string; proxy: string; dotenv: string; dockerfile: string };

export const deployment = (): Deployment => {
  const text = read('docker-compose.yml');
  return {
    text,
    // A fresh copy of every part, however often an anchor is used: a fault planted in one service is in that one only.
    compose: JSON.parse(JSON.stringify(load(text, { schema: CORE_SCHEMA.withTags(mergeTag) }))) as Compose,
    proxy: read('deploy/proxy/haproxy.cfg'),
    dotenv: read('.env'),
    dockerfile: read('Dockerfile'),
  };
};

/** Where a secret is found in a container. */
export const targetOf = (secret: Mounted): string => {
  const target = typeof secret === 'string' ? secret : secret.target;
  return target.startsWith('/') ? target : `/run/secrets/${target}`;
};
export const sourceOf = (secret: Mounted): string => (typeof secret === 'string' ? secret : secret.source);

/** The file that a service sees under a path, by its place in the folder of secrets; undefined where it sees none. */
export function secretAt({ secrets }: Compose, service: Service, path: string): string | undefined {
  const found = service.secrets?.find((secret) => targetOf(secret) === path);
  return found === undefined ? undefined : secrets[sourceOf(found)]?.file.replace('./secrets/', '');
}
