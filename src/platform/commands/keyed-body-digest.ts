import { createHmac } from 'node:crypto';
import { canonicalize } from 'json-canonicalize';
import type { BodyDigest } from './body-digest';

/** HMAC-SHA-256 over the canonical form (RFC 8785): the order of the fields does not matter, every value does. */
export const keyedBodyDigest =
  (key: () => Buffer): BodyDigest =>
  (body) =>
    createHmac('sha256', key()).update(canonicalize(body ?? {})).digest('hex');
