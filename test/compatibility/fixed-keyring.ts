import { createHash } from 'node:crypto';
import type { SubjectId } from '../../src/kernel/ids';
import type { Keyring } from '../../src/kernel/keyring';

/** The keys that the frozen events were enciphered with: derived from whose they are, so that they open for ever. No secret. */
const keyOf = (about: SubjectId): Buffer => createHash('sha256').update(`frozen/${about}`).digest();

export const fixedKeyring: Keyring = {
  find: (about) => ({ state: 'key', key: keyOf(about) }),
  findToWrite: (about) => ({ state: 'key', key: keyOf(about) }),
  ensure: (about) => Promise.resolve(keyOf(about)),
  destroy: (_, at) => Promise.resolve(at),
  refresh: () => Promise.resolve(),
  erasures: () => 0,
};
