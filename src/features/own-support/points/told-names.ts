import type { TimelineRow } from '../../../casework/case-timeline/timeline-row';
import type { SupportCaseEvent } from '../../../domain/support-case/events';
import type { Grant } from '../../../domain/support-case/staff-victim-access';
import type { PromisedCase } from '../own-cases';

type Granted = Extract<SupportCaseEvent, { type: 'AccessGranted' }>['data'];

const becauseOfThem: readonly Granted['because'][] = ['AT_OPENING', 'VICTIMS_WORD'];

/** Who still plays a part for which the victim, or the opener on their word, chose them: their names, and no other, the victim was given. */
export function toldNames(rows: readonly TimelineRow[], { access }: Pick<PromisedCase, 'access'>): readonly Grant[] {
  const told = rows.flatMap(({ type, data }) => (type === 'AccessGranted' ? [data as Granted] : []));
  const isTold = ({ staffId, as }: Grant): boolean =>
    told.some((grant) => grant.staffId === staffId && grant.as === as && becauseOfThem.includes(grant.because));
  return (access.staffVictim?.granted ?? []).filter(isTold);
}
