import { defaultPack } from '../../domain/obligations/policy-pack/default-pack';
import { ruleOf } from '../../domain/obligations/policy-pack/rules-of';
import type { Reach } from '../../domain/support-case/granted-part';

/** It says by its name what became of the investigation; that the victim asked to be called says nothing of it. */
export const isOfInvestigation = (rule: string): boolean =>
  ruleOf(defaultPack, rule)?.when.some((pattern) => pattern.fact === 'KEY_EVENT' && !pattern.types.includes('CALL_REQUESTED')) ?? false;

/** To those whose reach ends at the victim's welfare, nothing is shown that an event of the investigation caused. */
export const isShownAt =
  (reach: Reach) =>
  ({ rule }: { readonly rule: string }): boolean =>
    reach === 'FILE' || !isOfInvestigation(rule);
