import type { Obligation } from '../../../domain/obligations/engine/owed';
import type { Channel } from '../../../domain/reference-data/channels';
import { writtenChannels } from '../../../domain/reference-data/channels';
import type { ContactOutcome } from '../../../domain/reference-data/contact-outcomes';
import type { ContactPurpose } from '../../../domain/reference-data/contact-purposes';
import type { PlanFacts } from '../../../domain/support-case/contact-plan-check';
import type { ContactId, EventId } from '../../../kernel/ids';
import type { Member } from '../cast/staff-plan';
import type { Moment } from '../moments';
import { day, hour, minute, toInstant, toMinute } from '../moments';
import { contactWords } from '../words/contact-words';
import { say } from '../words/say';
import { withinPlan } from './contact-plans';
import type { Teller } from './teller';

export type Dealing = {
  readonly by?: Member;
  readonly purposes: readonly ContactPurpose[];
  readonly note: string;
  readonly about?: readonly EventId[];
  readonly referralAnswer?: 'ACCEPTED' | 'DECLINED';
  readonly inbound?: boolean;
  readonly channel?: Channel;
  readonly outcome?: ContactOutcome;
  /** Danger does not always wait for the hours that were agreed; the reason is recorded then. */
  readonly urgent?: boolean;
  /** When it happened, where that was before now. */
  readonly occurred?: Moment;
  /** What follows once it is written down. */
  readonly then?: (occurred: Moment) => void;
};

/** Whether there is anybody to reach at all: the story has people who never answer. */
export const canReach = ({ plan, reachable }: Teller, { rule }: Obligation): boolean =>
  reachable && (plan.fate !== 'NEVER_REACHED' || rule === 'FIRST_CONTACT' || rule === 'WRITTEN_CONFIRMATION');

/** Most is written up within the hour, some at the end of the shift, a tail days later. */
export const writingUp = ({ chance }: Teller): number => {
  if (chance.chance(0.03)) return chance.int(2, 5) * day + chance.int(0, 300) * minute;
  return chance.chance(0.08) ? chance.int(2, 6) * hour : chance.int(4, 60) * minute;
};

function voice(teller: Teller, purposes: readonly ContactPurpose[], isUrgent: boolean): Channel {
  const ways = (['TELEPHONE', 'IN_PERSON', 'VIDEO'] as const).filter((channel) => teller.allows(channel, purposes));
  if (ways.length === 0) return isUrgent ? 'TELEPHONE' : teller.allows('TEXT', purposes) ? 'TEXT' : 'EMAIL';
  return teller.chance.weighted(ways.map((channel) => [channel, channel === 'TELEPHONE' ? 80 : channel === 'IN_PERSON' ? 18 : 2] as const));
}

const planFacts = ({ agreed }: Teller, withinSafeTime: boolean): PlanFacts =>
  agreed
    ? {
        allowedChannels: [...new Set(agreed.plan.ways.map((way) => way.channel))],
        withinSafeTime,
        voicemailAllowed: agreed.plan.ways.some((way) => way.voicemail),
      }
    : { withinSafeTime: true };

const interpreting = ({ chance, plan }: Teller) =>
  plan.person?.speaks !== undefined && chance.chance(0.8)
    ? {
        interpreter: chance.chance(0.93)
          ? { kind: 'PROFESSIONAL' as const }
          : { kind: 'FAMILY' as const, reason: 'No interpreter could be had in time; they asked for their sister.' },
      }
    : {};

/** A contact of this moment, written down once somebody gets to it. */
function record(teller: Teller, channel: Channel, outcome: ContactOutcome, dealing: Dealing): void {
  const { chance, plan, agreed } = teller;
  const { purposes, about, referralAnswer, note, inbound = false, by = teller.support } = dealing;
  const occurred = toMinute(dealing.occurred ?? teller.now);
  const isSafe = inbound || withinPlan(agreed, occurred) - occurred < 10 * minute;
  const isAllowed = inbound || !agreed || agreed.plan.ways.some((way) => way.channel === channel);
  const data = {
    occurredAt: toInstant(occurred),
    channel,
    direction: inbound ? ('INBOUND' as const) : ('OUTBOUND' as const),
    outcome,
    purposes,
    note,
    ...(about && { about }),
    ...(referralAnswer && { referralAnswer }),
    ...(outcome === 'REACHED' &&
      channel === 'TELEPHONE' && {
        stillSafe: chance.chance(0.9) ? ('YES' as const) : chance.chance(0.85) ? ('NOT_ASKED' as const) : ('NO' as const),
      }),
    ...(outcome === 'REACHED' && interpreting(teller)),
    ...(plan.personId && { plan: planFacts(teller, isSafe) }),
    ...(!(isSafe && isAllowed) && { overrideReason: say(chance, dealing.urgent ? contactWords.urgent : contactWords.overridden) }),
  };
  const written = teller.now + (dealing.urgent ? chance.int(3, 50) * minute : writingUp(teller));
  teller.later(written, () => {
    const contactId = teller.ids<ContactId>('contact', plan.number, teller.told.length);
    const writer = teller.stillIn(by);
    const eventId = teller.deed(writer, occurred, written, { type: 'RecordContact', data: { contactId, ...data } })(0);
    teller.note({ eventId, type: 'ContactRecorded', contactId, occurred, by: writer });
    dealing.then?.(occurred);
  });
}

/** Whoever asked not to be contacted is told of danger alone; they may ring themselves. */
const mayReach = ({ case: { diedLearntAt }, noContact }: Teller, { inbound, purposes }: Dealing): boolean =>
  diedLearntAt === undefined && (!noContact || inbound === true || purposes.includes('DANGER_NOTICE'));

/** They are reached now, by voice where their plan allows one; in writing they answer, or do not. */
export function reach(teller: Teller, dealing: Dealing): void {
  const { chance } = teller;
  if (!mayReach(teller, dealing)) return;
  const channel = dealing.channel ?? voice(teller, dealing.purposes, dealing.urgent === true);
  const isWritten = writtenChannels.includes(channel);
  record(teller, channel, dealing.outcome ?? (isWritten && chance.chance(0.15) ? 'SENT' : 'REACHED'), dealing);
}

/** Nobody is reached this time. An attempt takes two taps: often nothing is said of it. */
export function attempt(teller: Teller, purposes: readonly ContactPurpose[]): void {
  const { chance } = teller;
  if (teller.noContact || withinPlan(teller.agreed, teller.now) - teller.now > 5 * minute) return;
  if (!teller.allows('TELEPHONE')) {
    if (teller.allows('TEXT')) record(teller, 'TEXT', 'SENT', { purposes: [], note: say(chance, contactWords.sent) });
    return;
  }
  const voicemail = teller.agreed?.plan.ways.some((way) => way.voicemail) ?? true;
  const outcome = chance.weighted([
    ['NO_ANSWER', 62],
    ['VOICEMAIL', voicemail ? 28 : 0],
    ['REFUSED', 6],
    ['WRONG_NUMBER', 4],
  ] as const);
  const words = {
    NO_ANSWER: contactWords.attempt,
    VOICEMAIL: contactWords.voicemail,
    REFUSED: contactWords.refused,
    WRONG_NUMBER: contactWords.wrongNumber,
  }[outcome];
  record(teller, 'TELEPHONE', outcome, { purposes, note: chance.chance(0.6) ? say(chance, words) : '' });
}

/** Something sent, where the plan allows anything in writing; else it is said. */
export function send(
  teller: Teller,
  purposes: readonly ContactPurpose[],
  by: Member,
  notes: Readonly<Record<string, readonly string[]>>,
): void {
  const channels = (['EMAIL', 'LETTER', 'TEXT'] as const).filter((channel) => teller.allows(channel));
  if (channels.length === 0) return reach(teller, { by, purposes, note: say(teller.chance, contactWords.instead) });
  const channel = teller.chance.pick(channels);
  record(teller, channel, 'SENT', { by, purposes, note: say(teller.chance, notes[channel] ?? contactWords.sent) });
}
