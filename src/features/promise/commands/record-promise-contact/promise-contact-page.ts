import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { outOfPlanWords } from '../../../../casework/contact/out-of-plan-words';
import { planFacts } from '../../../../casework/contact/plan-facts';
import { quickAttempts } from '../../../../casework/contact/quick-attempts';
import { typedInFull } from '../../../../casework/contact/typed-in-full';
import { asItems } from '../../../../casework/doors/as-items';
import { PeopleSupported } from '../../../../casework/people-supported';
import { SafeContacts } from '../../../../casework/safe-contact/safe-contacts';
import type { VisibleCase } from '../../../../casework/visible-cases';
import { contactDirections } from '../../../../domain/reference-data/channels';
import { attemptOutcomes, contactOutcomes, stillSafeAnswers } from '../../../../domain/reference-data/contact-outcomes';
import type { SupportCaseRefusal } from '../../../../domain/support-case/refusal';
import type { PromiseFormPage } from '../promise-form/promise-forms';
import { preselected } from '../promise-form/preselected';
import { purposesOf } from './purposes-of-part';
import { spokenChannels } from './spoken-channels';

/** Gathers what the form of a contact shows: the safe-contact notice before all else. */
@Injectable()
export class PromiseContactPage {
  constructor(
    private readonly people: PeopleSupported,
    private readonly safeContacts: SafeContacts,
  ) {}

  async model(form: PromiseFormPage, { state, by }: VisibleCase, purpose: unknown, refusal: SupportCaseRefusal | undefined) {
    const { personId } = state;
    const plan = personId && planFacts(await this.people.rulingPlan(personId), 'TELEPHONE', form.now);
    const mayLeaveVoicemail = plan?.voicemailAllowed === true && plan.allowedChannels?.includes('TELEPHONE') === true;
    const purposes = purposesOf(by);
    const typed = typedInFull(form.typed, form.now);
    return {
      ...form,
      typed,
      notice: await this.safeContacts.of(state, form.now),
      quick: quickAttempts.filter(({ outcome }) => outcome !== 'VOICEMAIL' || mayLeaveVoicemail),
      quickCommandId: randomUUID(),
      isSupervisor: by.posts.some(({ role }) => role === 'SUPERVISOR'),
      purpose: preselected(
        purpose,
        purposes.map(({ code }) => code),
      ),
      items: {
        channel: asItems(spokenChannels),
        outcome: asItems(contactOutcomes.filter(({ code }) => code === 'REACHED' || attemptOutcomes.includes(code))),
        direction: asItems(contactDirections),
        purposes: asItems(purposes),
        stillSafe: asItems(stillSafeAnswers),
      },
      outOfPlan: refusal?.why ? outOfPlanWords(refusal.why) : undefined,
      asksReason: refusal?.why !== undefined || typed.values['overrideReason'] !== undefined,
    };
  }
}
