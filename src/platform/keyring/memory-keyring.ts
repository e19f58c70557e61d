import { randomBytes } from 'node:crypto';
import type { SubjectId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import { KeyDestroyed, type DataKey, type Keyring } from '../../kernel/keyring';

/** Keeps keys for as long as the process lives: for tests and for dry runs. */
export class MemoryKeyring implements Keyring {
  private readonly keys = new Map<SubjectId, DataKey>();
  private erased = 0;

  /** `known` are people whose keys are there from the start. */
  constructor(...known: readonly SubjectId[]) {
    for (const about of known) this.make(about);
  }

  find(about: SubjectId): DataKey {
    return this.keys.get(about) ?? { state: 'absent' };
  }

  findToWrite(about: SubjectId): DataKey {
    return this.find(about);
  }

  async ensure(about: SubjectId): Promise<Buffer> {
    const found = this.find(about);
    if (found.state === 'key') return found.key;
    if (found.state === 'destroyed') throw new KeyDestroyed(found.at);
    return this.make(about);
  }

  async destroy(about: SubjectId, at: Instant): Promise<Instant> {
    const found = this.find(about);
    if (found.state === 'destroyed') return found.at;
    this.keys.set(about, { state: 'destroyed', at });
    this.erased += 1;
    return at;
  }

  async refresh(): Promise<void> {
    // Nobody else can have done anything.
  }

  erasures(): number {
    return this.erased;
  }

  private make(about: SubjectId): Buffer {
    const key = randomBytes(32);
    this.keys.set(about, { state: 'key', key });
    return key;
  }
}
