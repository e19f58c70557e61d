import { AsyncLocalStorage } from 'node:async_hooks';
import type { Instant } from '../../kernel/instant';

const now = new AsyncLocalStorage<Instant>();

/** Runs a validation at an instant, so that "in the future" means after the app's own clock. */
export const validatedAt = <T>(at: Instant, work: () => T): T => now.run(at, work);

/** The instant of the validation under way. */
export function validationTime(): Instant {
  const at = now.getStore();
  if (at === undefined) throw new TypeError('validate inside validatedAt(): a rule asks what time it is');
  return at;
}
