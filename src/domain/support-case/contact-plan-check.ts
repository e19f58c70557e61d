import type { Instant } from '../../kernel/instant';
import type { Channel, ContactDirection } from '../reference-data/channels';
import { writtenChannels } from '../reference-data/channels';
import type { ContactOutcome } from '../reference-data/contact-outcomes';
import type { ContactPurpose } from '../reference-data/contact-purposes';
import type { OutOfPlanReason } from './refusal';
import type { OpenedCase } from './state';

/** What the person's contact plan says of the moment and the way of one contact, gathered by whoever sends the command. */
export type PlanFacts = {
  /** Absent where no plan was agreed yet. */
  readonly allowedChannels?: readonly Channel[] | undefined;
  readonly withinSafeTime: boolean;
  readonly voicemailAllowed?: boolean | undefined;
};

type Started = {
  readonly direction: ContactDirection;
  readonly channel: Channel;
  readonly outcome: ContactOutcome;
  readonly occurredAt: Instant;
  readonly purposes?: readonly ContactPurpose[] | undefined;
  readonly byProxy?: { readonly namedForTopic: boolean } | undefined;
  readonly plan?: PlanFacts | undefined;
};

/** Why starting this contact was against what the person agreed to or asked for; empty where it was not. */
export function outOfPlan(contact: Started, state: OpenedCase): readonly OutOfPlanReason[] {
  // What they started themselves is never out of plan.
  if (contact.direction === 'INBOUND') return [];
  const { plan, purposes = [], occurredAt } = contact;
  const reasons: OutOfPlanReason[] = [];
  const dead = state.diedLearntAt !== undefined && state.diedLearntAt <= occurredAt;
  // Rights move to the relatives whom the person named: they may still be written to.
  if (dead && !contact.byProxy?.namedForTopic && writtenChannels.includes(contact.channel)) reasons.push('PERSON_DIED');
  const refusedRoutine = state.noContactSince !== undefined && state.noContactSince <= occurredAt;
  if (refusedRoutine && !purposes.includes('DANGER_NOTICE')) reasons.push('NO_CONTACT_REQUESTED');
  if (plan?.allowedChannels && !plan.allowedChannels.includes(contact.channel)) reasons.push('CHANNEL');
  if (plan && !plan.withinSafeTime) reasons.push('TIME');
  if (plan?.voicemailAllowed === false && contact.outcome === 'VOICEMAIL') reasons.push('VOICEMAIL');
  return reasons;
}
