import type { ObligationId } from '../../../kernel/ids';
import type { OpenedCase } from '../../support-case/state';
import type { Obligation } from '../engine/owed';
import { ruleOf } from '../policy-pack/rules-of';
import type { Terms } from '../terms';

/** The duty with the rule and the pack that it was pinned to. */
export function pinnedDutyIn(state: OpenedCase, obligationId: ObligationId, terms: Terms) {
  const duty = dutyIn(state, obligationId);
  const pack = duty && terms.packOf(duty.policyVersion);
  const rule = pack && ruleOf(pack, duty.rule);
  return duty && pack && rule && { duty, pack, rule };
}

export const dutyIn = ({ owed }: OpenedCase, obligationId: ObligationId): Obligation | undefined =>
  owed.obligations.find((duty) => duty.obligationId === obligationId);
