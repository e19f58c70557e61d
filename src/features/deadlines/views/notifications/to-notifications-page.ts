import { caseHrefOf } from '../../../../casework/obligations/on-promise';
import { dutyLine } from '../../../../casework/obligations/pages/duty-line';
import { howLong } from '../../../../casework/obligations/words/how-long';
import type { Obligation } from '../../../../domain/obligations/engine/owed';
import type { DutyWords } from '../../duties/duty-words';
import type { CallsOn } from './notifications.query';

type Shown = CallsOn['shown'][number];
export type NotificationsPage = ReturnType<typeof toNotificationsPage>;

const reasons: { readonly [W in Shown['alert']['why']]: string } = {
  REMINDER: 'It is due soon',
  MISSED: 'It was missed and is still to be done',
  SAFE_TIME: 'No safe time to get in touch comes before it is due, so it waits: decide whether that will do',
  ATTEMPTS: 'We tried on several days and reached nobody: you decide what happens now',
};

/** Rung 0 is the first that calls on anybody. */
const rungWords = (rung: number | undefined): string | undefined =>
  rung === undefined ? undefined : `Step ${String(rung + 1)} of its ladder`;

/** One acknowledgement a rung: there is nothing more to say until the next is reached. */
const isTaken = ({ acknowledged }: Pick<Obligation, 'acknowledged'>, rung: number): boolean =>
  acknowledged.some((taken) => taken.rung === rung);

/** What calls on somebody, the longest first; what nobody has taken on and what somebody has look different. */
export const toNotificationsPage = ({ at, count, shown }: CallsOn, words: DutyWords) => ({
  count,
  isCut: shown.length < count,
  items: shown.map(({ alert, kept, in: inCase, isRouted, onPromise }) => ({
    caseId: inCase.caseId,
    caseHref: caseHrefOf(inCase.caseId, onPromise),
    reference: inCase.reference,
    lpu: inCase.access.responsibleLpu,
    reason: reasons[alert.why],
    why: alert.why,
    since: alert.since,
    waited: howLong(alert.since, at),
    rung: rungWords(alert.rung),
    isRouted,
    line: kept && dutyLine({ kept, in: inCase, onPromise }, at),
    taken: kept ? words.takenOn(kept).map((one) => ({ ...one, isOver: one.byWhen < at })) : [],
    takeHref:
      kept && !onPromise && alert.rung !== undefined && !isTaken(kept.duty, alert.rung)
        ? `/cases/${inCase.caseId}/obligations/${kept.duty.obligationId}/acknowledgement`
        : undefined,
  })),
});
