import { Injectable } from '@nestjs/common';
import { CaseTimelineQuery } from '../../../../casework/case-timeline/case-timeline.query';
import type { TimelineRow } from '../../../../casework/case-timeline/timeline-row';
import { LettingIn } from '../../../../casework/staff-victims/letting-in';
import { StaffRelations } from '../../../../casework/staff-victims/staff-relations';
import { isAllegedColleague } from '../../../../domain/support-case/case-access';
import type { SupportCaseEvent } from '../../../../domain/support-case/events';
import type { Grant, Proposal } from '../../../../domain/support-case/staff-victim-access';
import { NotFound } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';

type DataOf<Type extends SupportCaseEvent['type']> = Extract<SupportCaseEvent, { type: Type }>['data'];
type Named = { readonly name: string };
export type LetInEntry = Grant & Named & { readonly given?: DataOf<'AccessGranted'> | undefined; readonly givenBy?: string | undefined };
export type WaitingEntry = Proposal &
  Named & { readonly asked?: DataOf<'AccessProposed'> | undefined; readonly askedBy: string; readonly mayConfirm: boolean };
export type AccessList = { readonly letIn: readonly LetInEntry[]; readonly waiting: readonly WaitingEntry[] };

/** Who is let into the case of a colleague, for those who see its promise: never for the victim's own page, which names nobody unasked. */
@Injectable()
export class AccessQuery {
  constructor(
    private readonly lettingIn: LettingIn,
    private readonly timeline: CaseTimelineQuery,
    private readonly relations: StaffRelations,
  ) {}

  async of(caseId: CaseId, viewer: Viewer): Promise<AccessList> {
    const { state, reach } = await this.lettingIn.open(caseId, viewer);
    const { access } = state;
    if (reach === 'OWN' || !access.staffVictim) throw new NotFound();
    const { granted, proposed } = access.staffVictim;
    const rows = this.timeline.written(caseId);
    // Whoever was shut out later is let in no more, whatever they were given.
    const stillIn = granted.filter(({ staffId }) => !access.excluded.includes(staffId) && !isAllegedColleague(access, staffId));
    return {
      letIn: stillIn.map(({ staffId, as }) => {
        const given = lastOf(rows, 'AccessGranted', { staffId, as });
        return { staffId, as, name: this.relations.nameOf(staffId), given, givenBy: given && this.relations.nameOf(given.grantedBy) };
      }),
      waiting: proposed.map(({ staffId, as, proposedBy }) => ({
        staffId,
        as,
        proposedBy,
        name: this.relations.nameOf(staffId),
        asked: lastOf(rows, 'AccessProposed', { staffId, as }),
        askedBy: this.relations.nameOf(proposedBy),
        mayConfirm: viewer.staffId !== proposedBy && viewer.staffId !== staffId,
      })),
    };
  }
}

function lastOf<Type extends 'AccessGranted' | 'AccessProposed'>(
  rows: readonly TimelineRow[],
  type: Type,
  { staffId, as }: Grant,
): DataOf<Type> | undefined {
  const isIt = (data: Grant): boolean => data.staffId === staffId && data.as === as;
  return rows.findLast((row) => row.type === type && isIt(row.data as DataOf<Type>))?.data as DataOf<Type> | undefined;
}
