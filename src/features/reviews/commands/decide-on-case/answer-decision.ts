import type { SupportCaseRefusal } from '../../../../domain/support-case/refusal';
import { CommandRefused } from '../../../../kernel/command';
import { answerForm } from '../../../../web-kit/forms/answer-form';
import type { Submitted } from '../../../../web-kit/forms/parse-form';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';
import type { Page } from '../../../../web-kit/pages/page';
import type { SeeOther } from '../../../../web-kit/pages/see-other';

type Answers<T> = {
  readonly show: (typed: TypedForm) => Page | Promise<Page>;
  readonly send: (value: T) => Promise<SeeOther>;
};

/** Inputs that are named otherwise than the field that a rule names; moments have two, and the summary leads to the first. */
const inputs: Readonly<Record<string, string>> = { occurredAt: 'occurred-date', directions: 'directionWhat1', eventId: '', corrected: '' };

/** As answerForm; and where a rule refused one answer, the page leads to that answer. */
export function answerDecision<T extends object>(form: Submitted<T>, { show, send }: Answers<T>): Promise<Page | SeeOther> {
  let field = '';
  return answerForm(form, {
    show: (typed) => show({ ...typed, errors: typed.errors.map((error) => (error.field === '' ? { ...error, field } : error)) }),
    send: async (value) => {
      try {
        return await send(value);
      } catch (error) {
        const named = error instanceof CommandRefused ? (error.refusal as SupportCaseRefusal).field : undefined;
        field = named === undefined ? '' : (inputs[named] ?? named);
        throw error;
      }
    },
  });
}
