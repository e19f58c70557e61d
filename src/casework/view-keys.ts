import { createHmac } from 'node:crypto';
import type { Erased, Personal, Plain } from '../kernel/personal';

/**
 * For the few views that must find somebody without keeping them in the clear: they open a personal field while projecting
 * and keep a token of it, an HMAC under a key of the force's that rests with the master key.
 */
export interface ViewKeys {
  open<T>(personal: Personal<T>): Plain<T> | Erased;
  /** The same text under the same purpose gives the same token; nobody without the key can tell which text. */
  token(purpose: 'excluded-colleague' | 'name' | 'reference' | 'second-reading', text: string): string;
}

/** What the ViewKeys are called in Nest's container. */
export const VIEW_KEYS = Symbol('ViewKeys');

export const tokenUnder =
  (key: Buffer): ViewKeys['token'] =>
  (purpose, text) =>
    createHmac('sha256', key).update(`${purpose}\n${text}`).digest('base64url').slice(0, 22);
