import type { Position } from './position';

/** How far a policy has come in one store; `store` is the identity of the log that the position belongs to. */
export type PolicyCheckpoint = { readonly store: string; readonly position: Position | null };

/** Port: the places of policies, shared by all servers. One that is lost or old costs repeats, never a fact. */
export interface PolicyCheckpoints {
  read(policy: string): Promise<PolicyCheckpoint | null>;
  write(policy: string, checkpoint: PolicyCheckpoint): Promise<void>;
}
