import { Injectable } from '@nestjs/common';
import { CaseFileQuery } from '../../../../casework/case-file/case-file.query';
import { CaseTimelineQuery } from '../../../../casework/case-timeline/case-timeline.query';
import { PeopleSupported } from '../../../../casework/people-supported';
import { SafeContacts } from '../../../../casework/safe-contact/safe-contacts';
import { VisibleCases } from '../../../../casework/visible-cases';
import type { SupportCaseRefusal } from '../../../../domain/support-case/refusal';
import type { ContactMark } from '../../../../domain/support-case/state';
import type { CaseId, PersonId } from '../../../../kernel/ids';
import type { Instant } from '../../../../kernel/instant';
import type { Viewer } from '../../../../kernel/viewer';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';
import { CaseForms } from '../../../../casework/doors/case-forms';
import { planFacts } from '../../../../casework/contact/plan-facts';
import { toRecordContactPage } from './to-record-contact-page';

/** Gathers what the form of a contact shows, for a viewer who may know of the case. */
@Injectable()
export class ContactFormPage {
  constructor(
    private readonly forms: CaseForms,
    private readonly cases: VisibleCases,
    private readonly people: PeopleSupported,
    private readonly safeContacts: SafeContacts,
    private readonly timeline: CaseTimelineQuery,
    private readonly files: CaseFileQuery,
  ) {}

  async model(caseId: CaseId, viewer: Viewer, typed: TypedForm, refusal: SupportCaseRefusal | undefined, now: Instant) {
    const form = await this.forms.open(caseId, viewer, 'Log a contact', typed);
    const { personId } = form.state;
    const person = personId && (await this.people.find(personId));
    const plan = personId && planFacts(await this.people.rulingPlan(personId), 'TELEPHONE', now);
    return toRecordContactPage({
      form,
      notice: await this.safeContacts.of(form.state, now),
      person: person?.state,
      rows: this.timeline.rowsOf(form, viewer),
      otherCases: personId ? this.otherCases(caseId, personId, viewer) : [],
      allowedChannels: plan?.allowedChannels,
      voicemailAllowed: plan?.voicemailAllowed === true && plan.allowedChannels?.includes('TELEPHONE') === true,
      refusal,
      now,
    });
  }

  async contactsBefore(caseId: CaseId, viewer: Viewer): Promise<readonly ContactMark[]> {
    return (await this.cases.open(caseId, viewer)).state.contacts;
  }

  private otherCases(caseId: CaseId, personId: PersonId, viewer: Viewer) {
    const open = ['OPEN', 'CLOSURE_PROPOSED'];
    return this.files.ofPerson(personId, viewer).filter((file) => file.caseId !== caseId && open.includes(file.status));
  }
}
