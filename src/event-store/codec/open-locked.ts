import { KeyringUnavailable, type Keyring } from '../../kernel/keyring';
import type { Erased, Locked, Plain } from '../../kernel/personal';
import { decipher } from './cipher';

/**
 * What a locked field says, or that nobody can know any more. A key that is neither there nor destroyed is a fault of the
 * keyring (a wrong or older copy of it): KeyringUnavailable, never a blank.
 */
export function openLocked<T>(locked: Locked, keyring: Keyring): Plain<T> | Erased {
  const found = keyring.find(locked.about);
  if (found.state === 'destroyed') return { about: locked.about, erased: true };
  if (found.state === 'absent') throw new KeyringUnavailable('a key that the log needs is not in it');
  return { about: locked.about, value: JSON.parse(decipher(found.key, locked.aad, locked.cipher)) as T };
}
