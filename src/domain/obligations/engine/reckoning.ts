import type { Instant } from '../../../kernel/instant';
import type { ObligationEvent } from '../events';
import type { PolicyPack } from '../policy-pack/policy-pack';
import type { Rule } from '../policy-pack/rule-shape';
import { ruleOf } from '../policy-pack/rules-of';
import type { Terms } from '../terms';
import { evolveOwed } from './evolve-owed';
import type { Obligation, Owed } from './owed';
import type { Standing } from './standing';

/** One append while its duties are worked out: the case after its casework, the facts so far, and what is owed after those. */
export type Reckoning = {
  readonly standing: Standing;
  readonly terms: Terms;
  /** When it is written down. */
  readonly at: Instant;
  readonly facts: ObligationEvent[];
  owed: Owed;
};

export const reckoningOf = (standing: Standing, terms: Terms, at: Instant): Reckoning => ({
  standing,
  terms,
  at,
  facts: [],
  owed: standing.owed,
});

export function tell(reckoning: Reckoning, fact: ObligationEvent): void {
  reckoning.facts.push(fact);
  reckoning.owed = evolveOwed(reckoning.owed, fact, []);
}

/** The case with what is owed by now. */
export const standingOf = ({ standing, owed }: Reckoning): Standing => ({ ...standing, owed });

export type Pinned = { readonly pack: PolicyPack; readonly rule: Rule };

/** The rule that a duty was pinned to. Of a pack that this log never adopted nothing can be said. */
export function pinnedRule({ terms }: Reckoning, duty: Pick<Obligation, 'policyVersion' | 'rule'>): Pinned | undefined {
  const pack = terms.packOf(duty.policyVersion);
  const rule = pack && ruleOf(pack, duty.rule);
  return pack && rule && { pack, rule };
}

/** As it stands now: each fact may have changed it. */
export const dutyNow = ({ owed }: Reckoning, { obligationId }: Pick<Obligation, 'obligationId'>): Obligation | undefined =>
  owed.obligations.find((known) => known.obligationId === obligationId);

export const naming = ({ obligationId, rule }: Obligation): Pick<Obligation, 'obligationId' | 'rule'> => ({ obligationId, rule });
