import type { EventId } from '../../../kernel/ids';
import type { Instant } from '../../../kernel/instant';
import type { Rule } from '../policy-pack/rule-shape';
import { concernsFact } from '../policy-pack/rules-of';
import type { Happening } from './happening';
import { causeOf, declines, meets } from './matches';
import type { MetStatus, Obligation, Owed } from './owed';

export type Judgement =
  | { readonly status: MetStatus; readonly by: EventId; readonly metAt: Instant; readonly confirmed: boolean }
  | { readonly status: 'DECLINED'; readonly by: EventId }
  | { readonly status: 'OPEN' };

const better: readonly MetStatus[] = ['MET_ON_TIME', 'MET_ON_TIME_RECORDED_LATE', 'MET_LATE'];

/** The last moment at which it is done in time. */
export const deadlineOf = ({ dueAt, overtakenAt }: Pick<Obligation, 'dueAt' | 'overtakenAt'>): Instant => overtakenAt ?? dueAt;

/** By when it happened, to the millisecond; what was written down after the deadline is told apart, and unconfirmed until proof was seen. */
function statusBy({ occurredAt, recordedAt }: Happening, deadline: Instant): MetStatus {
  if (occurredAt > deadline) return 'MET_LATE';
  return recordedAt > deadline ? 'MET_ON_TIME_RECORDED_LATE' : 'MET_ON_TIME';
}

const before = (one: Happening, other: Happening): boolean =>
  one.occurredAt < other.occurredAt || (one.occurredAt === other.occurredAt && one.eventId < other.eventId);

/**
 * What the whole history makes of one duty, whatever the order in which it was written down: the best that it was met by, then the
 * earliest; declined where the person declined before that.
 */
export function judge(rule: Rule, duty: Obligation, owed: Owed): Judgement {
  const cause = causeOf(owed, duty);
  const deadline = deadlineOf(duty);
  let met: { readonly status: MetStatus; readonly happening: Happening } | undefined;
  let declined: Happening | undefined;
  for (const happening of owed.happenings) {
    if (!concernsFact(rule, happening.fact)) continue;
    if (meets(rule, happening, duty, cause)) {
      const status = statusBy(happening, deadline);
      const isBetter = !met || better.indexOf(status) < better.indexOf(met.status);
      if (isBetter || (met?.status === status && before(happening, met.happening))) met = { status, happening };
    }
    if (declines(rule, happening, duty, cause) && (!declined || before(happening, declined))) declined = happening;
  }
  if (declined && (!met || before(declined, met.happening))) return { status: 'DECLINED', by: declined.eventId };
  if (!met) return { status: 'OPEN' };
  const { status, happening } = met;
  const confirmed = status !== 'MET_ON_TIME_RECORDED_LATE' || (happening.fact === 'CONTACT' && happening.confirmed);
  return { status, by: happening.eventId, metAt: happening.occurredAt, confirmed };
}
