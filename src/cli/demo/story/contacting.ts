import type { Channel } from '../../../domain/reference-data/channels';
import type { ContactOutcome } from '../../../domain/reference-data/contact-outcomes';
import type { ContactPurpose } from '../../../domain/reference-data/contact-purposes';
import type { PlanFacts } from '../../../domain/support-case/contact-plan-check';
import type { ContactId, EventId } from '../../../kernel/ids';
import type { Member } from '../cast/staff-plan';
import type { Moment } from '../moments';
import { day, hour, minute, toInstant } from '../moments';
import { contactWords } from '../words/contact-words';
import { say } from '../words/say';
import { withinPlan } from './contact-plans';
import type { Teller } from './teller';

type Dealing = {
  readonly by?: Member;
  readonly purposes: readonly ContactPurpose[];
  readonly note: string;
  readonly about?: readonly EventId[];
  readonly referralAnswer?: 'ACCEPTED' | 'DECLINED';
  readonly inbound?: boolean;
  readonly channel?: Channel;
  /** Danger does not always wait for the hours that were agreed; the reason is recorded then. */
  readonly urgent?: boolean;
};

/** Most is written up within the hour, some at the end of the shift, a tail days later. */
export const writingUp = (teller: Teller): number => {
  const { chance } = teller;
  if (chance.chance(0.045)) return chance.int(2, 6) * day + chance.int(0, 300) * minute;
  return chance.chance(0.2) ? chance.int(3, 9) * hour : chance.int(4, 70) * minute;
};

function voice(teller: Teller, purposes: readonly ContactPurpose[]): Channel {
  const ways = (['TELEPHONE', 'IN_PERSON', 'VIDEO'] as const).filter((channel) => teller.allows(channel, purposes));
  if (ways.length === 0) return teller.allows('TEXT', purposes) ? 'TEXT' : 'EMAIL';
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

function record(teller: Teller, occurred: Moment, channel: Channel, outcome: ContactOutcome, dealing: Dealing): void {
  const { chance, plan } = teller;
  const by = dealing.by ?? teller.support;
  const contactId = teller.ids<ContactId>('contact', plan.number, teller.entries.length);
  const speaks = plan.person?.speaks;
  const { purposes, about, referralAnswer, note, inbound = false } = dealing;
  const isSafe = inbound || withinPlan(teller.agreed, occurred) - occurred < 10 * minute;
  const eventId = teller.deed(by, occurred, occurred + writingUp(teller), {
    type: 'RecordContact',
    data: {
      contactId,
      occurredAt: toInstant(occurred),
      channel,
      direction: inbound ? 'INBOUND' : 'OUTBOUND',
      outcome,
      purposes,
      note,
      ...(about && { about }),
      ...(referralAnswer && { referralAnswer }),
      ...(outcome === 'REACHED' &&
        channel === 'TELEPHONE' && {
          stillSafe: chance.chance(0.9) ? ('YES' as const) : chance.chance(0.85) ? ('NOT_ASKED' as const) : ('NO' as const),
        }),
      ...(outcome === 'REACHED' &&
        speaks !== undefined &&
        chance.chance(0.8) && {
          interpreter: chance.chance(0.93)
            ? { kind: 'PROFESSIONAL' as const }
            : { kind: 'FAMILY' as const, reason: 'No interpreter could be had in time; they asked for their sister.' },
        }),
      ...(plan.personId && { plan: planFacts(teller, isSafe) }),
      ...(!isSafe && { overrideReason: say(chance, contactWords.overridden) }),
    },
  })(0);
  teller.note({ eventId, type: 'ContactRecorded', contactId, occurred, by });
}

/** Tries until somebody is reached: attempts on different days and hours first, as life has it. Answers when they were reached. */
export function reach(teller: Teller, wanted: Moment, dealing: Dealing): Moment {
  const { chance } = teller;
  const soonest = Math.max(wanted, teller.now);
  const atOnce = dealing.urgent === true && teller.agreed !== undefined && chance.chance(0.3);
  let occurred = dealing.inbound || atOnce ? soonest : withinPlan(teller.agreed, soonest);
  while (!dealing.inbound && !atOnce && chance.chance(0.3)) {
    attempt(teller, occurred, dealing.purposes);
    occurred = withinPlan(teller.agreed, Math.max(occurred + chance.int(3, 28) * hour, teller.now));
  }
  const channel = dealing.channel ?? voice(teller, dealing.purposes);
  record(
    teller,
    occurred,
    channel,
    channel === 'TEXT' || channel === 'EMAIL' ? (chance.chance(0.3) ? 'REACHED' : 'SENT') : 'REACHED',
    dealing,
  );
  return occurred;
}

export function attempt(teller: Teller, wanted: Moment, purposes: readonly ContactPurpose[]): Moment {
  const { chance } = teller;
  const occurred = withinPlan(teller.agreed, Math.max(wanted, teller.now));
  if (!teller.allows('TELEPHONE')) {
    if (teller.allows('TEXT')) record(teller, occurred, 'TEXT', 'SENT', { purposes, note: say(chance, contactWords.sent) });
    return occurred;
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
  // An attempt takes two taps: often nothing is said of it.
  record(teller, occurred, 'TELEPHONE', outcome, {
    purposes: chance.chance(0.5) ? purposes : [],
    note: chance.chance(0.6) ? say(chance, words) : '',
  });
  return occurred;
}

/** Where the plan allows nothing in writing, nothing is sent. */
export function confirmInWriting(teller: Teller, wanted: Moment): void {
  const { chance } = teller;
  const channels = (['EMAIL', 'LETTER', 'TEXT'] as const).filter((channel) => teller.allows(channel));
  if (channels.length === 0) return;
  const channel = chance.pick(channels);
  const occurred = withinPlan(teller.agreed, Math.max(wanted, teller.now));
  record(teller, occurred, channel, 'SENT', { purposes: ['WRITTEN_CONFIRMATION'], note: say(chance, contactWords.written[channel]) });
}
