import type { DataKey } from '../../kernel/keyring';
import type { SubjectId } from '../../kernel/ids';

/** What was found lately, bounded: the longest unused goes first. Absence is never kept, since another process may end it. */
export class KeyCache {
  private readonly entries = new Map<SubjectId, DataKey>();

  constructor(private readonly size: number) {}

  get(about: SubjectId): DataKey | undefined {
    const found = this.entries.get(about);
    if (found) {
      this.entries.delete(about);
      this.entries.set(about, found);
    }
    return found;
  }

  put(about: SubjectId, key: DataKey): void {
    if (key.state === 'absent') return;
    this.entries.delete(about);
    this.entries.set(about, key);
    const [oldest] = this.entries.keys();
    if (this.entries.size > this.size && oldest !== undefined) this.entries.delete(oldest);
  }

  clear(): void {
    this.entries.clear();
  }
}
