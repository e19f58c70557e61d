import type { SubjectId } from '../../../kernel/ids';

const bytesEach = 60;

/** Wrapped keys of everybody, side by side in one block: an object each would take three times the room. */
export class WrappedKeys {
  private readonly places = new Map<SubjectId, number>();
  private block = Buffer.alloc(bytesEach * 1024);

  get(about: SubjectId): Buffer | undefined {
    const place = this.places.get(about);
    return place === undefined ? undefined : this.block.subarray(place, place + bytesEach);
  }

  /** Answers whether another one stood there: a key never changes, but a database may be put back and go on otherwise. */
  put(about: SubjectId, wrapped: Uint8Array): boolean {
    if (wrapped.length !== bytesEach) throw new TypeError('a wrapped key has 60 bytes');
    const before = this.get(about);
    if (before) {
      const differs = !before.equals(wrapped);
      before.set(wrapped);
      return differs;
    }
    this.append(about, wrapped);
    return false;
  }

  /** The place stays taken: destructions are few. */
  wipe(about: SubjectId): void {
    this.get(about)?.fill(0);
  }

  private append(about: SubjectId, wrapped: Uint8Array): void {
    const place = this.places.size * bytesEach;
    if (place === this.block.length) this.block = Buffer.concat([this.block, Buffer.alloc(this.block.length)]);
    this.block.set(wrapped, place);
    this.places.set(about, place);
  }
}
