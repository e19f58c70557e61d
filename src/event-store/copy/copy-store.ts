import type { EventFeed, EventStore } from '../../kernel/event-store';
import { copyEvents, type CopyEventsOptions } from './copy-events';
import { CopyRefused } from './copy-refused';
import { proveCopy, type Proof, type ProofOptions } from './prove-copy';

export type CopyStep = 'found' | 'written' | 'compared';

export type CopyReport = Proof & {
  /** Events that stood in the target already, and those that this copy wrote. */
  readonly found: number;
  readonly written: number;
  /** Somebody wrote to the source meanwhile: what stands in the target is right as far as it goes, and is gone on with next time. */
  readonly sourceMoved: boolean;
};

export type CopyOptions = ProofOptions &
  Pick<CopyEventsOptions, 'eventsTogether'> & { readonly onProgress?: (step: CopyStep, events: number) => void };

/** Whether the target is the source: then, and only then, may a server be started on it. */
export const isWhole = ({ difference, sourceMoved }: CopyReport): boolean => difference === undefined && !sourceMoved;

/** Copies a log into another store, or goes on where an earlier copy ended, and proves it. Throws CopyRefused, and what the ports throw. */
export async function copyStore(
  from: EventFeed,
  to: EventStore & EventFeed,
  { check, onSame, eventsTogether, onProgress = () => undefined }: CopyOptions = {},
): Promise<CopyReport> {
  if (from.identity === to.identity) throw new CopyRefused('both sides are one store, or one was restored from a backup of the other');
  const head = await from.head();
  const copied = await copyEvents(from, to, { onCopied: onProgress, eventsTogether });
  let compared = 0;
  const proof = await proveCopy(from, to, {
    check,
    onSame: (old, now) => {
      onSame?.(old, now);
      onProgress('compared', (compared += 1));
    },
  });
  return { ...proof, ...copied, sourceMoved: (await from.head()) !== head };
}
