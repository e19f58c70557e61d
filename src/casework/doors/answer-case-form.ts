import type { SupportCaseRefusal } from '../../domain/support-case/refusal';
import { CommandRefused } from '../../kernel/command';
import { answerForm } from '../../web-kit/forms/answer-form';
import type { Submitted } from '../../web-kit/forms/parse-form';
import type { TypedForm } from '../../web-kit/forms/typed-form';
import type { Page } from '../../web-kit/pages/page';
import type { SeeOther } from '../../web-kit/pages/see-other';

type Answers<T> = {
  /** `refusal` where a rule of casework stood in the way. */
  readonly show: (typed: TypedForm, refusal?: SupportCaseRefusal) => Page | Promise<Page>;
  readonly send: (value: T) => Promise<SeeOther>;
};

/** Inputs that are named otherwise than the field that a rule names. Moments have two: the summary leads to the first. */
const inputs: Readonly<Record<string, string>> = {
  occurredAt: 'occurred-date',
  receivedAt: 'received-date',
  learntAt: 'learnt-date',
  until: 'until-date',
  byWhen: 'byWhen-date',
  obligationId: '',
  interpreter: 'interpreterReason',
  diedOn: 'diedOn',
  directions: 'directionWhat1',
  eventId: '',
  corrected: '',
};

/** As answerForm; and where a rule refused one answer, the page leads to that answer. */
export function answerCaseForm<T extends object>(form: Submitted<T>, { show, send }: Answers<T>): Promise<Page | SeeOther> {
  let refusal: SupportCaseRefusal | undefined;
  return answerForm(form, {
    show: (typed) => show(refusal ? pointedAt(typed, refusal) : typed, refusal),
    send: async (value) => {
      try {
        return await send(value);
      } catch (error) {
        if (error instanceof CommandRefused) refusal = error.refusal as SupportCaseRefusal;
        throw error;
      }
    },
  });
}

function pointedAt(typed: TypedForm, { field }: SupportCaseRefusal): TypedForm {
  if (field === undefined) return typed;
  return { ...typed, errors: typed.errors.map((error) => (error.field === '' ? { ...error, field: inputs[field] ?? field } : error)) };
}
