import { randomBytes } from 'node:crypto';
import type { SubjectId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import { KeyDestroyed, type DataKey, type Keyring } from '../../kernel/keyring';

/** Keeps keys for as long as the process lives: for tests and for dry runs. */
export class MemoryKeyring implements Keyring {
  private readonly keys = new Map<SubjectId, DataKey>();
  private erased = 0;

  find(about: SubjectId): DataKey {
    return this.keys.get(about) ?? { state: 'absent' };
  }

  ensure(about: SubjectId): Buffer {
    const found = this.find(about);
    if (found.state === 'key') return found.key;
    if (found.state === 'destroyed') throw new KeyDestroyed(found.at);
    const key = randomBytes(32);
    this.keys.set(about, { state: 'key', key });
    return key;
  }

  destroy(about: SubjectId, at: Instant): Instant {
    const found = this.find(about);
    if (found.state === 'destroyed') return found.at;
    this.keys.set(about, { state: 'destroyed', at });
    this.erased += 1;
    return at;
  }

  erasures(): number {
    return this.erased;
  }
}
