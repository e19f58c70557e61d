import type { Actor } from './event';
import type { CommandId, CorrelationId, EventId } from './ids';
import type { Instant } from './instant';
import type { Position } from './position';
import type { Refusal } from './decider';

/** What travels with every command, whichever door it came through. */
export type CommandContext = {
  readonly commandId: CommandId;
  readonly correlationId: CorrelationId;
  readonly causationId?: string;
  readonly actor: Actor;
  /** Now, by the port's clock, at the door: becomes `recordedAt`. */
  readonly at: Instant;
  /** When what is recorded happened, where the person said so; else `at`. */
  readonly occurredAt?: Instant;
  /** HMAC of the canonical request body; see EventMetadata. */
  readonly bodyDigest?: string;
  /** The revision that the user saw, for deeds that change rather than add. Matched against that of the last event written by a person. */
  readonly expectedRevision?: bigint;
};

/** What a command brought. `revision` is the user's: that of the last event of the stream written by a person. */
export type Receipt = {
  readonly revision: bigint;
  readonly position: Position;
  /** Ids of the events that this command wrote, in order; empty where it changed nothing. */
  readonly eventIds: readonly EventId[];
};

/** The edge's form of a refusal: thrown by the runner alone, turned into 409 (or what the code asks for) by the doors. */
export class CommandRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(`refused: ${refusal.code}`);
    this.name = 'CommandRefused';
  }
}

/** The user decided on an older revision than the stream's: 412, and the page shows what changed. */
export class StaleRevision extends Error {
  constructor(
    readonly expected: bigint,
    readonly actual: bigint,
  ) {
    super('this was changed by somebody else since it was read');
    this.name = 'StaleRevision';
  }
}

/** The same command id with another body: 409 IDEMPOTENCY_KEY_REUSED. */
export class CommandIdReused extends Error {
  constructor() {
    super('this key was used before with another request');
    this.name = 'CommandIdReused';
  }
}

/** The stream does not exist (or the actor may not know that it does): 404. */
export class NotFound extends Error {
  constructor() {
    super('there is nothing here that you can see');
    this.name = 'NotFound';
  }
}
