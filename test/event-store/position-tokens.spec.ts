import { randomBytes } from 'node:crypto';
import { bodyDigestUnder } from '../../src/event-store/body-digest';
import { PositionTokens } from '../../src/event-store/position-tokens';
import type { Position } from '../../src/kernel/position';

const key = randomBytes(32);
const position = '4711' as Position;

describe('a position as the outside sees it', () => {
  it('is read back by the store that issued it, and says nothing on its face', () => {
    const tokens = new PositionTokens(key, 'store-a');
    const token = tokens.issue(position);
    expect(tokens.decode(token)).toEqual({ kind: 'position', position });
    expect(token).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(Buffer.from(token, 'base64url').toString('latin1')).not.toContain('4711');
    expect(tokens.issue('1' as Position)).toHaveLength(token.length);
    expect(tokens.issue(position)).toBe(token);
  });

  it('is told from one of another store, and from what nobody issued', () => {
    const tokens = new PositionTokens(key, 'store-a');
    const token = tokens.issue(position);
    expect(new PositionTokens(key, 'store-b').decode(token)).toEqual({ kind: 'foreign' });
    expect(new PositionTokens(randomBytes(32), 'store-a').decode(token)).toEqual({ kind: 'malformed' });
    for (const forged of ['', '1', '4711', `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`, '\u{1f600}', 'a'.repeat(5000)]) {
      expect(tokens.decode(forged)).toEqual({ kind: 'malformed' });
      expect(tokens.read(forged)).toBeUndefined();
    }
  });
});

describe('the digest of a request body', () => {
  it('is the same for the same body in another order, and another under another key', () => {
    const digest = bodyDigestUnder(key);
    expect(digest({ a: 1, b: ['x'] })).toBe(digest({ b: ['x'], a: 1 }));
    expect(digest({ a: 1 })).not.toBe(digest({ a: 2 }));
    expect(bodyDigestUnder(randomBytes(32))({ a: 1 })).not.toBe(digest({ a: 1 }));
  });
});
