import { mayReadAnswer } from '../../domain/support-case/answer-readers';
import { inCase } from '../../domain/support-case/in-case';
import type { OpenedCase } from '../../domain/support-case/state';
import type { Viewer } from '../../kernel/viewer';
import type { TimelineRow } from './timeline-row';

type State = Pick<OpenedCase, 'access' | 'promise'>;

/**
 * What of a history is for this reader. A victim's answers, and all that came of them, are for whom the victim chose (model.md §7); a
 * covert look is for the senior lead alone. What puts such an entry right or seals it goes with it.
 */
export function rowsFor(rows: readonly TimelineRow[], state: State, who: Viewer): readonly TimelineRow[] {
  if (!state.access.staffVictim) return rows;
  const isTold = isToldTo(state, who);
  const hidden = new Set<string>();
  return rows.filter((row) => {
    if (isTold(row) && !namedIn(row).some((id) => hidden.has(id))) return true;
    hidden.add(row.eventId);
    if (row.type === 'ObligationArose' && 'obligationId' in row.data) hidden.add(row.data.obligationId);
    return false;
  });
}

function isToldTo(state: State, who: Viewer): (row: TimelineRow) => boolean {
  const reads = (point: string): boolean => mayReadAnswer(state, who, point);
  const isLead = inCase(state.access, who).posts.some(({ role }) => role === 'SENIOR_LEAD');
  return ({ type, data }) => {
    switch (type) {
      case 'PromiseAnswered':
      case 'DisagreementAnswered':
        return 'point' in data && reads(data.point);
      case 'AnswerReadersChosen':
        return state.promise?.points.some(({ code }) => reads(code)) === true;
      case 'CovertLookupApproved':
        return isLead;
      default:
        return true;
    }
  };
}

/** The entry that this one is about, or the duty, or what that duty came of. */
function namedIn({ type, data }: TimelineRow): readonly string[] {
  if (type === 'ObligationArose' && 'causedBy' in data) return [data.causedBy];
  if ('obligationId' in data) return [data.obligationId];
  return (type === 'EntryCorrected' || type === 'EntrySealed') && 'eventId' in data ? [data.eventId] : [];
}
