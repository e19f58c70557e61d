import type { CaseFile } from '../../../../casework/case-file/case-file';
import type { Say } from '../../../../casework/case-timeline/words/entry-words';
import type { StaffId } from '../../../../kernel/ids';
import type { Instant } from '../../../../kernel/instant';

/** What is asked of one member of staff, over all their cases, the soonest first. */
export function toDirectionsPage(files: readonly CaseFile[], staffId: StaffId, now: Instant, say: Say) {
  const items = files.flatMap(({ caseId, reference, directions }) =>
    directions
      .filter(({ to }) => to === staffId)
      .map(({ directionId, what, dueAt, givenAt, givenBy }) => ({
        caseId,
        reference,
        directionId,
        what: what ? say.open(what) : 'What it says is sealed',
        dueAt,
        givenAt,
        givenBy: say.nameOf(givenBy),
        isPast: dueAt < now,
      })),
  );
  return { items: items.sort((a, b) => a.dueAt.localeCompare(b.dueAt)) };
}
