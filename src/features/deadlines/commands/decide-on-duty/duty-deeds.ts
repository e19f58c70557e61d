import { asItems } from '../../../../casework/doors/as-items';
import { channels } from '../../../../domain/reference-data/channels';
import { dutyDeedPage } from './duty-deed-page';
import { AcknowledgeForm, DeclineForm, PauseForm, ResumeForm, WaiveForm } from './duty-deed.forms';

/** Every form about a duty. */
export const dutyDeedPages = [
  dutyDeedPage({
    path: 'acknowledgement',
    type: 'AcknowledgeEscalation',
    permission: 'obligation:change',
    title: 'I have it',
    intro: 'Say by name that you take this on. Nobody further up is called on before the time that you give. That works once.',
    form: AcknowledgeForm,
    questions: () => [
      { kind: 'area', name: 'what', label: 'What will you do?' },
      { kind: 'when', prefix: 'byWhen', label: 'By when will it be done?' },
    ],
    send: 'I have it',
    deed: (obligationId, { what, byWhen }) => ({ type: 'AcknowledgeEscalation', data: { obligationId, what, byWhen } }),
    said: 'Saved: you have taken it on.',
  }),
  dutyDeedPage({
    path: 'pause',
    type: 'PauseObligation',
    permission: 'obligation:change',
    title: 'Let it wait',
    intro: 'It is due later by as long as it waits, and goes on by itself when the time is over.',
    form: PauseForm,
    questions: ({ pauseReasons }) => [
      { kind: 'choice', name: 'reason', label: 'Why does it have to wait?', items: asItems(pauseReasons) },
      {
        kind: 'when',
        prefix: 'until',
        label: 'Until when? (optional)',
        hint: 'UK time. Left empty, or later than the policy allows, it waits for as long as the policy allows.',
      },
      { kind: 'area', name: 'words', label: 'In your words (optional)', hint: 'What they said, or what stands in the way' },
    ],
    send: 'Let it wait',
    deed: (obligationId, { reason, until, words }) => ({ type: 'PauseObligation', data: { obligationId, reason, until, words } }),
    said: 'Saved: it waits.',
  }),
  dutyDeedPage({
    path: 'resume',
    type: 'ResumeObligation',
    permission: 'obligation:change',
    title: 'Go on with it now',
    intro: 'Its time runs again from now. It is due later than at first by as long as it has waited.',
    form: ResumeForm,
    questions: () => [],
    send: 'Go on with it',
    deed: (obligationId) => ({ type: 'ResumeObligation', data: { obligationId } }),
    said: 'Saved: its time runs again.',
  }),
  dutyDeedPage({
    path: 'decline',
    type: 'DeclineObligation',
    permission: 'obligation:change',
    title: 'They do not want it',
    intro: 'What somebody declines is offered again at the next review. It never counts as done.',
    form: DeclineForm,
    questions: (_, at) => [
      { kind: 'area', name: 'words', label: 'What did they say?', hint: 'In their words' },
      { kind: 'choice', name: 'how', label: 'How did they say so?', items: asItems(channels) },
      { kind: 'when', prefix: 'occurred', label: 'When did they say so?', value: at },
    ],
    send: 'Save',
    deed: (obligationId, { words, how, occurredAt }) => ({ type: 'DeclineObligation', data: { obligationId, words, how, occurredAt } }),
    said: 'Saved in their words.',
  }),
  dutyDeedPage({
    path: 'waive',
    type: 'WaiveObligation',
    permission: 'obligation:waive',
    title: 'Set it aside',
    intro: 'It is not owed in this case. Your name and your reason stay beside it.',
    form: WaiveForm,
    questions: () => [{ kind: 'area', name: 'reason', label: 'Why is it not owed here?' }],
    send: 'Set it aside',
    deed: (obligationId, { reason }) => ({ type: 'WaiveObligation', data: { obligationId, reason } }),
    said: 'Saved: it is set aside.',
  }),
];
