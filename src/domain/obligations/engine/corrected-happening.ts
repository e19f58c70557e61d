import type { Instant } from '../../../kernel/instant';
import { attemptOutcomes } from '../../reference-data/contact-outcomes';
import type { SupportCaseEvent } from '../../support-case/events';
import type { ContactHappening, Happening } from './happening';

type Corrected = Extract<SupportCaseEvent, { type: 'EntryCorrected' }>['data']['corrected'];

/** What a correction makes of an entry. When it was first written down stays, and so does every clock that it started. */
export function correctedHappening(known: Happening, corrected: Corrected): Happening {
  const occurredAt: Instant = (known.fact === 'CASE_OPENED' ? corrected.reportedAt : corrected.occurredAt) ?? known.occurredAt;
  const startsAt = corrected.receivedAt ?? (known.startsAt === known.occurredAt ? occurredAt : known.startsAt);
  const moved = { ...known, occurredAt, startsAt };
  return moved.fact === 'CONTACT' ? { ...moved, ...correctedContact(moved, corrected) } : moved;
}

function correctedContact(known: ContactHappening, { outcome, channel, direction, purposes }: Corrected): Partial<ContactHappening> {
  const now = (outcome ?? known.outcome) as ContactHappening['outcome'];
  const ours = direction === undefined ? known.isOurs : direction === 'OUTBOUND';
  return {
    outcome: now,
    isOurs: ours,
    ...(channel !== undefined && { channel: channel as ContactHappening['channel'] }),
    ...(purposes !== undefined && { purposes: purposes as ContactHappening['purposes'] }),
    isAttempt: attemptOutcomes.includes(now),
  };
}
