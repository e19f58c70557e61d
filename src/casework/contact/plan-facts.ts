import { isWayAllowed, type RulingPlan, waysBy } from '../../domain/person/contact-plan';
import type { Channel } from '../../domain/reference-data/channels';
import type { PlanFacts } from '../../domain/support-case/contact-plan-check';
import type { Instant } from '../../kernel/instant';

/** What the plan that rules says of one contact; nothing where no plan was agreed. Which number was rung is not known: the strictest counts. */
export function planFacts(plan: RulingPlan | undefined, channel: Channel, at: Instant): PlanFacts | undefined {
  if (!plan) return undefined;
  return {
    allowedChannels: [...new Set(plan.ways.map((way) => way.channel))],
    withinSafeTime: !isWayAllowed(plan, channel, at).reasons.includes('OUTSIDE_SAFE_TIMES'),
    voicemailAllowed: waysBy(plan, 'TELEPHONE').every((way) => way.voicemail),
  };
}
