/** What a key of the force's own, not a person's, may be used for: one key a purpose, so that none can stand in for another. */
export const purposes = ['name-index', 'body-digest', 'position-token', 'session', 'api-token', 'notification'] as const;
export type Purpose = (typeof purposes)[number];

/** Port: the 32-byte key of a purpose, the same on every start with the same master key. */
export type PurposeKeys = (purpose: Purpose) => Buffer;
