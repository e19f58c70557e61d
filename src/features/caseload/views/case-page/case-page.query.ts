import { Inject, Injectable } from '@nestjs/common';
import { entriesOf } from '../../../../casework/case-timeline/entries';
import { CaseTimelineQuery } from '../../../../casework/case-timeline/case-timeline.query';
import { ObligationsQuery } from '../../../../casework/obligations/obligations.query';
import { PeopleSupported } from '../../../../casework/people-supported';
import { PolicyInForce } from '../../../../casework/policy-in-force/policy-in-force';
import { SafeContacts } from '../../../../casework/safe-contact/safe-contacts';
import { availableActions } from '../../../../domain/support-case/available-actions';
import type { OpenedCase } from '../../../../domain/support-case/state';
import type { Clock } from '../../../../kernel/clock';
import type { CaseId } from '../../../../kernel/ids';
import { CLOCK } from '../../../../kernel/tokens';
import type { Viewer } from '../../../../kernel/viewer';
import { may } from '../../../../platform/access/may';
import { CasePictures } from '../case-pictures';
import { CaseWords } from '../case-words';
import { caseActions } from './case-actions';
import type { CasePageParts } from './to-case-page';

/** Gathers what the case page shows, for somebody who may know of the case. */
@Injectable()
export class CasePageQuery {
  constructor(
    private readonly pictures: CasePictures,
    private readonly timeline: CaseTimelineQuery,
    private readonly obligations: ObligationsQuery,
    private readonly policy: PolicyInForce,
    private readonly people: PeopleSupported,
    private readonly safeContacts: SafeContacts,
    private readonly words: CaseWords,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(caseId: CaseId, viewer: Viewer, whole: boolean): Promise<CasePageParts> {
    const picture = await this.pictures.open(caseId, viewer);
    const { state, by } = picture;
    const at = this.clock.now();
    const found = state.personId && (await this.people.find(state.personId));
    const notice = await this.safeContacts.of(state, at, found);
    const open = availableActions(state, by);
    return {
      picture,
      person: may(viewer, 'person:read') ? found?.state : undefined,
      notice,
      calendarOf: (version) => this.policy.calendarOf(version),
      duties: this.obligations.ofCase(caseId, viewer),
      entries: entriesOf(this.timeline.rowsOf(picture, viewer)),
      actions: caseActions(state, by),
      deeds: {
        correct: open.includes('CorrectEntry') && may(viewer, 'case:correct'),
        seal: open.includes('SealEntry') && may(viewer, 'case:seal'),
        confirm: open.includes('ConfirmContact') && may(viewer, 'contact:confirm') ? confirmable(state, viewer) : new Set(),
        discharge: open.includes('DischargeDirection') && may(viewer, 'direction:discharge'),
        openSealed: may(viewer, 'case:open-sealed'),
      },
      namesPerpetrators: open.includes('RecordContact'),
      whole,
      at,
      say: this.words.forOnePage(),
    };
  }
}

/** Nobody confirms what they entered themselves. */
const confirmable = ({ contacts }: OpenedCase, { staffId }: Viewer): ReadonlySet<string> =>
  new Set(contacts.filter(({ confirmed, recordedBy }) => !confirmed && recordedBy !== staffId).map(({ contactId }) => contactId));
