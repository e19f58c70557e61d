import { createHmac } from 'node:crypto';
import { canonicalJson } from './codec/canonical-json';

/**
 * HMAC-SHA-256 (hex) of the canonical request body under a key of the force's own: tells a repeat from another request
 * with the same key, and says nothing of the body to whoever reads the log. Throws UnstorableValue.
 */
export const bodyDigestUnder =
  (key: Buffer) =>
  (body: unknown): string =>
    createHmac('sha256', key).update(canonicalJson(body)).digest('hex');
