/** Port: HMAC of the canonical request body, so that a repeat is told from another request with the same key. */
export type BodyDigest = (body: unknown) => string;
export const BODY_DIGEST = Symbol('BodyDigest');
