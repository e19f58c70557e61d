import { Inject, Injectable } from '@nestjs/common';
import type { CaseFile } from '../../../../casework/case-file/case-file';
import { CaseFileQuery } from '../../../../casework/case-file/case-file.query';
import { TermsInForce } from '../../../../casework/terms-in-force';
import { localDayAt } from '../../../../domain/obligations/clocks/local-day';
import { kindsInForce } from '../../../../domain/obligations/policy-pack/kinds-in-force';
import type { Clock } from '../../../../kernel/clock';
import { CLOCK } from '../../../../kernel/tokens';
import type { Viewer } from '../../../../kernel/viewer';
import { unitsOverseen } from '../../units-overseen';
import type { KindsEndedAnswer } from './kinds-ended.answer';

/** More than an Inspector decides on in a morning; those that are decided on make room for the next. */
const mostShown = 100;

/** Open cases of a kind that the pack in force does not have any more today, where the viewer answers for them: each waits for a choice. */
@Injectable()
export class KindsEndedQuery {
  constructor(
    private readonly files: CaseFileQuery,
    private readonly terms: TermsInForce,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  find(viewer: Viewer): KindsEndedAnswer {
    const now = this.clock.now();
    const pack = this.terms.packAt(now);
    const found = this.files.openOfOtherKinds(kindsInForce(pack, localDayAt(now)), unitsOverseen(viewer), viewer, { limit: mostShown + 1 });
    const endedOn = (code: string): string | null => pack.kinds.find((kind) => kind.code === code)?.to ?? null;
    const toItem = ({ caseId, reference, kind, access, status, reportedAt }: CaseFile) => ({
      ...{ caseId, reference, kind, status, reportedAt, lpu: access.responsibleLpu, lastDay: endedOn(kind) },
    });
    return { items: found.slice(0, mostShown).map(toItem), hasMore: found.length > mostShown };
  }
}
