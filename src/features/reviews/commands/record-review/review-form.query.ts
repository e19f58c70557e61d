import { Injectable } from '@nestjs/common';
import { CaseFileQuery } from '../../../../casework/case-file/case-file.query';
import { CaseTimelineQuery } from '../../../../casework/case-timeline/case-timeline.query';
import { entriesOf } from '../../../../casework/case-timeline/entries';
import { PointsWithAnswers } from '../../../../casework/promise/points-with-answers';
import { TermsInForce } from '../../../../casework/terms-in-force';
import { VisibleCases } from '../../../../casework/visible-cases';
import { labelOf } from '../../../../domain/reference-data/entry';
import { reviewTypes } from '../../../../domain/reference-data/review-types';
import { assessedRiskCodes, riskLevels } from '../../../../domain/reference-data/risk-levels';
import { caseReference } from '../../../../domain/support-case/case-reference';
import { reviewsOpenTo } from '../../../../domain/support-case/judges';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';
import { asItems } from '../../../../casework/doors/as-items';
import { CaseHeadings, type Headed } from '../../case-heading/case-headings';
import { sinceLastReview } from '../../views/since-last-review/since-last-review';
import { Speakers } from '../../views/since-last-review/speakers';
import { mayTakeTogether } from './cases-of-incident';
import { directionNumbers } from './direction-fields';
import { latestReviews } from './latest-reviews';
import { missesFor } from '../../../../casework/misses/misses-for';
import { missItems } from '../../../../casework/misses/miss-items';
import { StaffToDirect } from './staff-to-direct';

type Item = { readonly value: string; readonly text: string };

/** Everything that the review form shows: what happened since, which reviews are open, whom to direct. */
@Injectable()
export class ReviewFormQuery {
  constructor(
    private readonly headings: CaseHeadings,
    private readonly cases: VisibleCases,
    private readonly files: CaseFileQuery,
    private readonly timeline: CaseTimelineQuery,
    private readonly speakers: Speakers,
    private readonly staff: StaffToDirect,
    private readonly terms: TermsInForce,
    private readonly promise: PointsWithAnswers,
  ) {}

  async show(caseId: CaseId, viewer: Viewer, typed: TypedForm) {
    const headed = await this.headings.open(caseId, viewer, 'Record a review', typed);
    const { heading, state, by } = headed;
    const open = reviewsOpenTo(state, by);
    const asInspector = open.length === 0 || open.some((type) => type !== 'SUPERVISOR');
    const entries = entriesOf(this.timeline.rowsOf(headed, viewer));
    const { say } = this.speakers;
    return {
      ...heading,
      seen: sinceLastReview(entries, { reportedAt: state.reportedAt, now: heading.now, asInspector, say }),
      types: asItems(open.map((code) => ({ code, label: labelOf(reviewTypes, code) }))),
      onlyType: open.length === 1 ? open[0] : undefined,
      together: await this.together(headed, viewer),
      risks: [
        { value: 'UNCHANGED', text: 'Leave it as it is' },
        ...asItems(assessedRiskCodes.map((code) => ({ code, label: labelOf(riskLevels, code) }))),
      ],
      staff: [{ value: '', text: 'Nobody' }, ...this.staff.inCase(state, heading.now)],
      misses: missItems(state, missesFor(headed, viewer, heading.now), heading.now, typed),
      // What the review before closing judges point by point.
      points: state.status === 'CLOSURE_PROPOSED' && open.includes('CLOSURE') ? this.promise.of(headed, viewer, heading.now) : [],
      latestReviews: asInspector ? latestReviews(state, this.terms, heading.now) : [],
      numbers: directionNumbers,
    };
  }

  /** Cases of other victims of the same incident for which one of the same reviews is open too. */
  private async together({ caseId, state, by }: Headed, viewer: Viewer): Promise<readonly Item[]> {
    const files = state.incidents.flatMap((incidentId) => this.files.ofIncident(incidentId, viewer));
    const ids = [...new Set(files.map((file) => file.caseId))].filter((other) => other !== caseId);
    const others = await Promise.all(ids.map((other) => this.cases.open(other, viewer)));
    const open = reviewsOpenTo(state, by);
    return others
      .filter((other) => open.some((type) => mayTakeTogether(state, other, type)))
      .map((other) => ({
        value: other.caseId,
        text: `${caseReference(other.caseId)}, risk ${labelOf(riskLevels, other.state.risk).toLowerCase()}`,
      }));
  }
}
