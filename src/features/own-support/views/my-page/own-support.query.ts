import { Inject, Injectable } from '@nestjs/common';
import { CaseTimelineQuery } from '../../../../casework/case-timeline/case-timeline.query';
import { Lookups } from '../../../../casework/lookups/lookups';
import { PeopleSupported } from '../../../../casework/people-supported';
import type { KeptAnswer, KeptPromise } from '../../../../casework/promise/kept-promise';
import { PromiseQuery } from '../../../../casework/promise/promise.query';
import { StaffDirectoryQuery } from '../../../../casework/staff-directory/staff-directory.query';
import { TermsInForce } from '../../../../casework/terms-in-force';
import { welfarePartsOf } from '../../../../casework/welfare/welfare-parts-of';
import { WelfareRecords } from '../../../../casework/welfare/welfare-records';
import { mayWriteToWork } from '../../../../domain/person/work-mailbox';
import { statusAt } from '../../../../domain/promise/state-of-point';
import { caseReference } from '../../../../domain/support-case/case-reference';
import { PersonalReader } from '../../../../event-store/personal-reader';
import type { Clock } from '../../../../kernel/clock';
import type { CaseId, CommandId } from '../../../../kernel/ids';
import type { Instant } from '../../../../kernel/instant';
import { isPlain } from '../../../../kernel/personal';
import { CLOCK } from '../../../../kernel/tokens';
import type { Viewer } from '../../../../kernel/viewer';
import { OwnCases, type PromisedCase } from '../../own-cases';
import { toldNames } from '../../points/told-names';
import { ownPoints } from '../../points/own-points';
import type { KnownPerson, OwnAnswer, OwnSupport } from './own-support';

const callAskedFor = 'CALL_REQUESTED';

/** Gathers what a victim sees of one case of theirs: what is not gathered here, they do not see. */
@Injectable()
export class OwnSupportQuery {
  constructor(
    private readonly cases: OwnCases,
    private readonly timeline: CaseTimelineQuery,
    private readonly promises: PromiseQuery,
    private readonly people: PeopleSupported,
    private readonly staff: StaffDirectoryQuery,
    private readonly welfare: WelfareRecords,
    private readonly lookups: Lookups,
    private readonly terms: TermsInForce,
    private readonly personal: PersonalReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws NotFound for a case that is not the viewer's own, and what the stores throw. */
  async of(caseId: CaseId, viewer: Viewer): Promise<OwnSupport> {
    const { state } = await this.cases.open(caseId, viewer);
    const at = this.clock.now();
    const kept = this.promises.own(caseId, viewer);
    const people = toldNames(this.timeline.written(caseId), state).map(({ staffId, as }) => ({
      staffId,
      part: as,
      name: this.staff.nameOf(staffId),
    }));
    const [person, welfare, lookups] = await Promise.all([
      state.personId && this.people.find(state.personId),
      this.welfare.readers({ caseId, viewer, parts: welfarePartsOf(state) }),
      this.lookups.ofCase({ caseId, covert: kept?.covertLookups ?? [], limit: 5, ...(state.personId && { personId: state.personId }) }),
    ]);
    const plan = person?.state.plan;
    return {
      at,
      caseId,
      reference: caseReference(caseId),
      reportedAt: state.reportedAt,
      label: kept?.label ?? '',
      points: this.pointsOf(state, kept, people, at),
      people,
      readers: state.promise.readers,
      readersChosen: state.promise.readersChosen,
      calls: callsIn(state, at),
      plan: plan && isPlain(plan) ? plan.value : undefined,
      mayWriteToWork: person !== undefined && mayWriteToWork(person.state),
      welfareReaders: welfare.chosen,
      lookups,
    };
  }

  private pointsOf(state: PromisedCase, kept: KeptPromise | undefined, people: readonly KnownPerson[], at: Instant): OwnSupport['points'] {
    const { packOf } = this.terms.plain('' as CommandId);
    const isAppointed = (role: string): boolean => state.access.appointed.some((held) => held.role === role);
    return ownPoints(state, at, packOf).map((point) => ({
      ...point,
      responsible: people.find(({ part }) => part === point.responsibleRole)?.name,
      appointed: point.responsibleRole === 'INSPECTOR' || point.responsibleRole === 'SENIOR_LEAD' || isAppointed(point.responsibleRole),
      ...this.disputeOf(point.code, kept),
      answers: (kept?.answers ?? [])
        .filter((given) => given.point === point.code)
        .map((given) => this.opened(given))
        .reverse(),
    }));
  }

  private disputeOf(
    code: string,
    kept: KeptPromise | undefined,
  ): Pick<OwnSupport['points'][number], 'disputeAnsweredAt' | 'disputeAnswer'> {
    const last = kept?.disagreementsAnswered.findLast(({ point }) => point === code);
    const what = last?.what && this.personal.open(last.what);
    return { disputeAnsweredAt: last?.occurredAt, disputeAnswer: what && 'value' in what ? what.value : undefined };
  }

  private opened({ answer, words, through, occurredAt }: KeptAnswer): OwnAnswer {
    const said = words && this.personal.open(words);
    return { answer, occurredAt, isThroughSomebody: through !== undefined, ...(said && 'value' in said && { words: said.value }) };
  }
}

const callsIn = ({ owed }: PromisedCase, at: Instant): OwnSupport['calls'] =>
  owed.obligations
    .filter(({ rule }) => rule === callAskedFor)
    .map((duty) => ({
      askedAt: duty.startedAt,
      dueAt: duty.dueAt,
      status: statusAt(duty, at),
      ...(duty.metAt && { doneAt: duty.metAt }),
    }))
    .reverse();
