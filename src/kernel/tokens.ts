/** What the ports are called in Nest's container: an interface leaves no trace at run time, so each needs a name of its own. */
export const EVENT_STORE = Symbol('EventStore');
export const EVENT_FEED = Symbol('EventFeed');
export const CLOCK = Symbol('Clock');
export const KEYRING = Symbol('Keyring');
export const LEASES = Symbol('Leases');
export const POLICY_CHECKPOINTS = Symbol('PolicyCheckpoints');
export const OUTBOX = Symbol('Outbox');
export const PURPOSE_KEYS = Symbol('PurposeKeys');
