import type { StreamName } from '../../../src/kernel/event';
import type { Leases } from '../../../src/kernel/lease';
import type { PolicyCheckpoint, PolicyCheckpoints } from '../../../src/kernel/policy-checkpoints';
import type { Policy } from '../../../src/policies/policy';
import { notebook, type NotebookEvent } from '../../event-store/support/notebook';
import { somebody } from '../../event-store/support/contexts';

export const answersTo = (stream: StreamName): StreamName => `answers-${stream.slice('notebook-'.length)}`;

/** Answers every note that was written, in a stream of its own: as plain as a reaction can be. */
export const answering: Policy<NotebookEvent> = {
  name: 'when-note-written-answer-it',
  reactsTo: ['NoteWritten'],
  async react({ stream, revision }, write) {
    if (!stream.startsWith('notebook-')) return;
    await write('answer', notebook, answersTo(stream), { type: 'Write', about: somebody, notes: [`to note ${revision}`] });
  },
};

/** Lets everybody work: the worst that a lease can do. */
export const nobodysLeases: Leases = { hold: () => Promise.resolve(true), release: () => Promise.resolve() };

export class CheckpointsInMemory implements PolicyCheckpoints {
  readonly kept = new Map<string, PolicyCheckpoint>();
  /** How many of the next writes are lost, as when the process dies before them. */
  lost = 0;

  read(policy: string): Promise<PolicyCheckpoint | null> {
    return Promise.resolve(this.kept.get(policy) ?? null);
  }

  write(policy: string, checkpoint: PolicyCheckpoint): Promise<void> {
    if (this.lost > 0) {
      this.lost -= 1;
      return Promise.reject(new Error('gone'));
    }
    this.kept.set(policy, checkpoint);
    return Promise.resolve();
  }
}
