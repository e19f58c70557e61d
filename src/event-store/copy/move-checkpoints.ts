import type { PolicyCheckpoints } from '../../kernel/policy-checkpoints';
import type { PositionMap } from './position-map';

/**
 * - `moved`: it names the same event in the new store. `there`: it was moved before. `none`: the policy never began.
 * - `elsewhere`: it is of a third store. `unknown`: it is no event's position in the old store. Both are left as they are,
 *   and the policy stands still before them, visibly.
 */
export type MovedCheckpoint = { readonly policy: string; readonly outcome: 'moved' | 'there' | 'none' | 'elsewhere' | 'unknown' };

/** Moves the places of policies with their log, once it is proved to stand in the new store. A repeat moves what is not moved yet. */
export async function moveCheckpoints(
  checkpoints: PolicyCheckpoints,
  policies: readonly string[],
  map: PositionMap,
): Promise<readonly MovedCheckpoint[]> {
  const answers: MovedCheckpoint[] = [];
  for (const policy of policies) answers.push({ policy, outcome: await move(checkpoints, policy, map) });
  return answers;
}

async function move(checkpoints: PolicyCheckpoints, policy: string, { from, to, find }: PositionMap): Promise<MovedCheckpoint['outcome']> {
  const checkpoint = await checkpoints.read(policy);
  if (!checkpoint) return 'none';
  if (checkpoint.store === to) return 'there';
  if (checkpoint.store !== from) return 'elsewhere';
  const position = checkpoint.position === null ? null : find(checkpoint.position);
  if (position === undefined) return 'unknown';
  await checkpoints.write(policy, { store: to, position });
  return 'moved';
}
