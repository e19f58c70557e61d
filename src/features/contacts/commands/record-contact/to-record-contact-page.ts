import type { CaseFile } from '../../../../casework/case-file/case-file';
import type { CaseTimelineQuery } from '../../../../casework/case-timeline/case-timeline.query';
import type { SafeContactNotice } from '../../../../casework/safe-contact/safe-contact';
import { representativesAt } from '../../../../domain/person/representative-at';
import type { PersonState } from '../../../../domain/person/state';
import { channels, contactDirections } from '../../../../domain/reference-data/channels';
import { contactOutcomes, stillSafeAnswers } from '../../../../domain/reference-data/contact-outcomes';
import { contactPurposes } from '../../../../domain/reference-data/contact-purposes';
import { labelOf } from '../../../../domain/reference-data/entry';
import { keyEventTypes } from '../../../../domain/reference-data/key-event-types';
import type { SupportCaseRefusal } from '../../../../domain/support-case/refusal';
import type { OpenedCase } from '../../../../domain/support-case/state';
import type { Instant } from '../../../../kernel/instant';
import { isPlain } from '../../../../kernel/personal';
import { localDateWords } from '../../../../web-kit/filters/instant-words';
import { asItems } from '../../../../casework/doors/as-items';
import type { CaseFormPage } from '../../../../casework/doors/case-forms';
import { quickAttempts } from '../../../../casework/contact/quick-attempts';
import { relations } from './relations';
import { outOfPlanWords } from '../../../../casework/contact/out-of-plan-words';

type History = ReturnType<CaseTimelineQuery['rowsOf']>;
type Facts = {
  readonly form: CaseFormPage & { readonly state: OpenedCase };
  readonly notice: SafeContactNotice;
  readonly person?: PersonState | undefined;
  readonly rows: History;
  readonly otherCases: readonly CaseFile[];
  readonly allowedChannels?: readonly string[] | undefined;
  readonly voicemailAllowed?: boolean | undefined;
  readonly refusal?: SupportCaseRefusal | undefined;
  readonly now: Instant;
};

/** What most contacts are about, so that a thumb finds it; the others are one tap further. */
const oftenCodes: readonly string[] = [
  'FIRST_CONTACT',
  'UPDATE',
  'REASSURANCE',
  'WELFARE',
  'NEEDS_ASSESSMENT',
  'CONTACT_PLAN',
  'REFERRAL_OFFER',
];
const often = contactPurposes.filter(({ code }) => oftenCodes.includes(code));

/** Everything that the form of a contact shows. */
export function toRecordContactPage({ form, notice, person, rows, otherCases, allowedChannels, voicemailAllowed, refusal, now }: Facts) {
  const { state, ...page } = form;
  const last = state.contacts.at(-1)?.channel;
  const first = last !== undefined && (allowedChannels?.includes(last) ?? true) ? last : allowedChannels?.[0];
  return {
    ...page,
    notice,
    now,
    quick: quickAttempts.filter(({ outcome }) => outcome !== 'VOICEMAIL' || voicemailAllowed === true),
    noVoicemail: voicemailAllowed !== true,
    channel: first ?? 'TELEPHONE',
    items: {
      channel: asItems(channels),
      direction: asItems(contactDirections),
      outcome: asItems(contactOutcomes),
      purposes: asItems(often),
      morePurposes: asItems(contactPurposes.filter((purpose) => !often.includes(purpose))),
      stillSafe: asItems(stillSafeAnswers),
      relation: [{ value: '', text: 'Select one' }, ...asItems(relations)],
      spokeTo: [
        { value: 'PERSON', text: 'The person supported' },
        ...representatives(person, now),
        { value: 'SOMEBODY_ELSE', text: 'Somebody else' },
      ],
      about: keyEvents(rows),
      alsoInCases: otherCases.map(({ caseId, reference, reportedAt }) => ({
        value: caseId,
        text: `Case ${reference}, reported ${localDateWords(reportedAt)}`,
      })),
    },
    morePurposes: [form.typed.values['purposes'] ?? []].flat(),
    outOfPlan: refusal?.why ? { why: outOfPlanWords(refusal.why) } : undefined,
    asksReason: refusal?.why !== undefined || form.typed.values['overrideReason'] !== undefined,
  };
}

const representatives = (person: PersonState | undefined, now: Instant) =>
  (person ? representativesAt(person, now) : []).map(({ representativeId, name, topics }) => ({
    value: representativeId,
    text: isPlain(name) ? name.value : 'A representative',
    hint: {
      text:
        topics.length === 0
          ? 'Named to speak for them'
          : `Named to speak for them about: ${topics
              .map((topic) => labelOf(contactPurposes, topic))
              .join(', ')
              .toLowerCase()}`,
    },
  }));

const keyEvents = (rows: History) =>
  rows.flatMap(({ type, eventId, occurredAt, data }) =>
    type === 'KeyEventRecorded' && 'type' in data
      ? [{ value: eventId, text: `${labelOf(keyEventTypes, data.type)}, ${localDateWords(occurredAt)}` }]
      : [],
  );
