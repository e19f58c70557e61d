import { chownSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whom the containers run as, and so who must own what only its owner may read. `docker-compose.yml` says the same. */
export const containerUser = 1000;

const isRoot = process.getuid?.() === 0;

/** Throws where one of the files is there: whoever wants a new one moves the old one away knowingly. */
export function refuseToOverwrite(folder, names) {
  const there = names.filter((name) => existsSync(join(folder, name)));
  if (there.length > 0) throw new Error(`Not overwritten, nothing made: ${there.map((name) => join(folder, name)).join(', ')}`);
}

export const makeFolder = (folder) => mkdirSync(folder, { recursive: true, mode: 0o700 });

/** Written beside its place and then put there, so that nobody ever reads half of it. Root hands it to the containers. */
export function writeSecret(path, content, { mode = 0o600, forContainers = true } = {}) {
  const aside = `${path}.new`;
  writeFileSync(aside, content, { mode, flag: 'wx' });
  if (isRoot && forContainers) chownSync(aside, containerUser, containerUser);
  renameSync(aside, path);
}

/** What whoever ran this has to do so that the containers can read it; nothing where they can. */
export const handOver = (folder) =>
  isRoot || process.getuid?.() === containerUser
    ? []
    : [`The containers run as user ${containerUser}: hand it to them with \`sudo chown -R ${containerUser}:${containerUser} ${folder}\`.`];
