import { Inject, Injectable } from '@nestjs/common';
import type { Keyring } from '../kernel/keyring';
import { isLocked, type Erased, type Personal, type Plain } from '../kernel/personal';
import { KEYRING } from '../kernel/tokens';
import { openLocked } from './codec/open-locked';

/** Opens the personal fields of a view's rows when a page is read, and at no other time. */
@Injectable()
export class PersonalReader {
  constructor(@Inject(KEYRING) private readonly keyring: Keyring) {}

  /** Readable, or erased. Throws KeyringUnavailable (503 at the doors) and CipherBroken. */
  open<T>(personal: Personal<T>): Plain<T> | Erased {
    return isLocked(personal) ? openLocked<T>(personal, this.keyring) : personal;
  }
}
