import type { Instant } from '../../../kernel/instant';
import { plainWords } from '../../case-timeline/words/code-words';
import { dueGroupOf } from '../due-question';
import { standingAt } from '../duty-standing';
import type { KeptDuty } from '../owed-row';
import { howLong } from './how-long';

export type DutyTag = { readonly text: string; readonly tone: 'good' | 'warn' | 'bad' | 'calm' };

type Told = Pick<KeptDuty, 'duty' | 'replacedBecause'>;

/** How a duty stands, as a tag beside it: how long it is overdue or how long is left, or what became of it. */
export function standingTag(kept: Told, at: Instant): DutyTag {
  const { status, isOwed, isOverdue, dueAt, breachedAt } = standingAt(kept, at);
  if (isOverdue && breachedAt) return { text: `Overdue by ${howLong(breachedAt, at)}`, tone: 'bad' };
  if (status === 'PAUSED') return { text: 'Paused', tone: 'calm' };
  if (isOwed) return { text: `${howLong(at, dueAt)} left`, tone: dueGroupOf(dueAt, at) === 'TODAY' ? 'warn' : 'calm' };
  return outcomeTag(kept, breachedAt !== undefined);
}

function outcomeTag({ duty: { status, confirmed, endedBecause }, replacedBecause }: Told, wasMissed: boolean): DutyTag {
  const missed = wasMissed ? 'Missed, then ' : '';
  const begun = (words: string): string => (wasMissed ? missed + words.charAt(0).toLowerCase() + words.slice(1) : words);
  const tone = wasMissed ? 'bad' : 'calm';
  switch (status) {
    case 'MET_ON_TIME':
      return { text: 'Done on time', tone: 'good' };
    case 'MET_ON_TIME_RECORDED_LATE':
      return { text: confirmed ? 'Done on time, written up late' : 'Done on time, written up late, proof not seen yet', tone: 'warn' };
    case 'MET_LATE':
      return { text: 'Done late', tone: 'bad' };
    case 'DECLINED':
      return { text: begun('Declined by the person'), tone };
    case 'WAIVED':
      return { text: begun('Set aside'), tone };
    case 'REPLACED':
      return { text: begun(replacedBecause ? `Replaced: ${plainWords(replacedBecause).toLowerCase()}` : 'Replaced'), tone };
    default:
      return { text: begun(endedBecause ? `No longer owed: ${plainWords(endedBecause).toLowerCase()}` : 'No longer owed'), tone };
  }
}
