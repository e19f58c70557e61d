import type { SubjectId } from '../../../kernel/ids';
import type { Instant } from '../../../kernel/instant';
import type { KeyRow, Seen } from './key-rows';
import { WrappedKeys } from './wrapped-keys';

/** What one server knows of everybody's keys, and up to which change. Destroyed is for ever: no later word undoes it. */
export class KnownKeys {
  /** The last change that was read. */
  seen: Seen | undefined;
  private readonly wrapped = new WrappedKeys();

  private constructor(private readonly destroyed: Map<SubjectId, Instant>) {}

  static none(): KnownKeys {
    return new KnownKeys(new Map());
  }

  /** Nothing of this is believed any longer but what was destroyed. */
  anew(): KnownKeys {
    return new KnownKeys(this.destroyed);
  }

  wrappedOf(about: SubjectId): Uint8Array | undefined {
    return this.destroyed.has(about) ? undefined : this.wrapped.get(about);
  }

  destroyedAt(about: SubjectId): Instant | undefined {
    return this.destroyed.get(about);
  }

  /** Answers whether it ends something that was believed: a key was destroyed, or was another all along. */
  take({ subject, wrapped, destroyedAt }: KeyRow): boolean {
    if (this.destroyed.has(subject)) return false;
    if (destroyedAt === null) return this.wrapped.put(subject, wrapped);
    this.wrapped.wipe(subject);
    this.destroyed.set(subject, destroyedAt);
    return true;
  }
}
