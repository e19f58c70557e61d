import type { RecordedEvent } from '../../kernel/event';
import type { SupportCaseEvent } from '../../domain/support-case/events';
import type { CaseFile } from './case-file';

type About = RecordedEvent<
  Extract<
    SupportCaseEvent,
    {
      type:
        | 'ReviewRecorded'
        | 'ReviewExempted'
        | 'DirectionGiven'
        | 'DirectionDischarged'
        | 'ClosureProposed'
        | 'ClosureReturned'
        | 'CaseClosed'
        | 'CaseReopened';
    }
  >
>;

export function afterReview(file: CaseFile, event: About): CaseFile {
  switch (event.type) {
    case 'ReviewRecorded': {
      const { type, occurredAt, reviewedBy, nextReviewOn } = event.data;
      const lastReview = { type, occurredAt, reviewedBy, revision: event.revision.toString() };
      return {
        ...file,
        lastReview,
        ...(nextReviewOn && { nextReviewOn }),
        ...(type === 'INSPECTOR_FIRST' && { firstReview: 'DONE' as const }),
      };
    }
    case 'ReviewExempted':
      return { ...file, firstReview: 'EXEMPT' };
    case 'DirectionGiven': {
      const { directionId, what, to, dueAt, givenAt, givenBy } = event.data;
      return { ...file, directions: [...file.directions, { eventId: event.eventId, directionId, what, to, dueAt, givenAt, givenBy }] };
    }
    case 'DirectionDischarged':
      return { ...file, directions: file.directions.filter(({ directionId }) => directionId !== event.data.directionId) };
    case 'ClosureProposed':
      return { ...file, status: 'CLOSURE_PROPOSED', closure: closureOf(event.data) };
    case 'ClosureReturned': {
      const { closure: _, ...returned } = file;
      return { ...returned, status: 'OPEN' };
    }
    case 'CaseClosed':
      return { ...file, status: 'CLOSED', closure: closureOf(event.data) };
    case 'CaseReopened': {
      const { closure: _, ...reopened } = file;
      return { ...reopened, status: 'OPEN' };
    }
  }
}

type Closing = Extract<SupportCaseEvent, { type: 'ClosureProposed' | 'CaseClosed' }>['data'];
const closureOf = ({ occurredAt, by, outcomeType }: Closing): NonNullable<CaseFile['closure']> => ({
  at: occurredAt,
  by,
  ...(outcomeType !== undefined && { outcomeType }),
});
