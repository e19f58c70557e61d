import { Injectable } from '@nestjs/common';
import { CaseTimelineQuery } from '../../../../casework/case-timeline/case-timeline.query';
import { PeopleSupported } from '../../../../casework/people-supported';
import { type VisibleCase, VisibleCases } from '../../../../casework/visible-cases';
import type { RecordContact } from '../../../../domain/support-case/contact';
import { supportCaseStream } from '../../../../domain/support-case/stream';
import { supportCase } from '../../../../domain/support-case/support-case';
import { CommandRunner } from '../../../../event-store/runner';
import type { CaseId, EventId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { Busy } from '../../../../platform/errors/busy';
import { InvalidRequest } from '../../../../platform/errors/invalid-request';
import type { ContactDetails } from '../../../../casework/contact/contact-details';
import { planFacts } from '../../../../casework/contact/plan-facts';
import { proxyFacts } from './proxy-facts';

type Gathered = Pick<RecordContact['data'], 'plan' | 'byProxy' | 'keyEventIds'>;

/** What the law of a contact needs to know beside what was told of it. */
@Injectable()
export class ContactFacts {
  constructor(
    private readonly cases: VisibleCases,
    private readonly people: PeopleSupported,
    private readonly timeline: CaseTimelineQuery,
    private readonly runner: CommandRunner,
  ) {}

  async gather({ caseId, state }: VisibleCase, details: ContactDetails): Promise<Gathered> {
    const { personId } = state;
    // Read only what this contact is judged by: no plan speaks against what they started, nobody named is asked for unless somebody spoke.
    const person = personId && details.byProxy && (await this.people.find(personId));
    const plan = personId && details.direction === 'OUTBOUND' ? await this.people.rulingPlan(personId) : undefined;
    const byProxy = proxyFacts(details, person?.state);
    const facts = planFacts(plan, details.channel, details.occurredAt);
    return {
      ...(facts && { plan: facts }),
      ...(byProxy && { byProxy }),
      ...(details.about && { keyEventIds: await this.keyEventsOf(caseId, details.about) }),
    };
  }

  /** The other cases that a contact was about, opened for the viewer. One note stays with one person, so all are of the same. */
  async others(named: VisibleCase, caseIds: readonly CaseId[], viewer: Viewer): Promise<readonly VisibleCase[]> {
    const distinct = [...new Set(caseIds)].filter((caseId) => caseId !== named.caseId);
    const others = await Promise.all(distinct.map((caseId) => this.cases.openToDo(caseId, viewer, 'RecordContact')));
    if (others.some(({ state }) => named.state.personId === undefined || state.personId !== named.state.personId)) {
      throw new InvalidRequest([{ pointer: '/alsoInCases', detail: 'must name cases of the same person' }]);
    }
    return others;
  }

  /** Busy where an event is not known yet only because the history is still being read in. */
  private async keyEventsOf(caseId: CaseId, about: readonly EventId[]): Promise<readonly EventId[]> {
    const loaded = await this.runner.load(supportCase, supportCaseStream(caseId));
    const known = this.timeline.written(caseId).flatMap(({ type, eventId }) => (type === 'KeyEventRecorded' ? [eventId as EventId] : []));
    const isBehind = loaded !== null && this.timeline.entry(caseId, loaded.revision) === null;
    if (isBehind && !about.every((eventId) => known.includes(eventId))) {
      throw new Busy('VIEW_NOT_READY', 'The history of this case is still being read. Nothing was lost: try again in a moment');
    }
    return known;
  }
}
