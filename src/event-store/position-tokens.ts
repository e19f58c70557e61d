import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import type { Position } from '../kernel/position';

/** What a token turned out to be; `foreign` is one of another store under the same master key (a restored copy, another system). */
export type ReadToken =
  { readonly kind: 'position'; readonly position: Position } | { readonly kind: 'foreign' } | { readonly kind: 'malformed' };

const associated = Buffer.from('position-token');

/** Positions as the outside sees them: enciphered, so that nothing can be told from them about what others wrote, and of one store. */
export class PositionTokens {
  constructor(
    private readonly key: Buffer,
    private readonly identity: string,
    /** Where a position of another store is in this one, if the log was moved from there. */
    private readonly movedFrom: (store: string, position: Position) => Position | undefined = () => undefined,
  ) {}

  issue(position: Position): string {
    const text = `${this.identity}:${position.padStart(20, ' ')}`;
    // Made from what it hides, so that a repeat of a command answers the same receipt to the byte.
    const iv = createHmac('sha256', this.key).update(text).digest().subarray(0, 12);
    const cipher = createCipheriv('aes-256-gcm', this.key, iv);
    cipher.setAAD(associated);
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
  }

  decode(token: string): ReadToken {
    const text = this.opened(token);
    const colon = text?.indexOf(':') ?? -1;
    if (text === undefined || colon < 0) return { kind: 'malformed' };
    const store = text.slice(0, colon);
    const issued = text.slice(colon + 1).trimStart() as Position;
    const position = store === this.identity ? issued : this.movedFrom(store, issued);
    return position === undefined ? { kind: 'foreign' } : { kind: 'position', position };
  }

  /** `undefined` for what this store did not issue. */
  read(token: string): Position | undefined {
    const found = this.decode(token);
    return found.kind === 'position' ? found.position : undefined;
  }

  private opened(token: string): string | undefined {
    const bytes = Buffer.from(token, 'base64url');
    if (bytes.length < 28) return undefined;
    const opener = createDecipheriv('aes-256-gcm', this.key, bytes.subarray(0, 12), { authTagLength: 16 });
    opener.setAAD(associated);
    opener.setAuthTag(bytes.subarray(12, 28));
    try {
      return opener.update(bytes.subarray(28), undefined, 'utf8') + opener.final('utf8');
    } catch {
      return undefined;
    }
  }
}
