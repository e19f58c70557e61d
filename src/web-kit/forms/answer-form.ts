import { InvalidRequest } from '../../platform/errors/invalid-request';
import { Page } from '../pages/page';
import { SeeOther } from '../pages/see-other';
import type { Submitted } from './parse-form';
import type { TypedForm } from './typed-form';

/** The form was right, but what it asked for was not done: the page is shown again with why, and with what was typed. */
export class FormNotTaken extends Error {
  constructor(
    override readonly cause: unknown,
    readonly typed: TypedForm,
    readonly show: (typed: TypedForm) => Page | Promise<Page>,
  ) {
    super('the form was not taken');
    this.name = 'FormNotTaken';
  }
}

type Answers<T> = {
  /** The form's own page with what was typed; the same that GET shows. */
  readonly show: (typed: TypedForm) => Page | Promise<Page>;
  readonly send: (value: T) => SeeOther | Promise<SeeOther>;
  /** The input that a fault found only while sending belongs to, by its pointer: `/ward` is `ward` unless told. */
  readonly fieldOf?: (pointer: string) => string;
};

/** Post, redirect, get; and whatever stands in the way, the same page with what was typed. */
export async function answerForm<T extends object>(
  form: Submitted<T>,
  { show, send, fieldOf = (pointer) => pointer.slice(1) }: Answers<T>,
): Promise<Page | SeeOther> {
  if (!form.ok) return (await show(form.typed)).withStatus(400);
  let done: SeeOther;
  try {
    done = await send(form.value);
  } catch (cause) {
    if (cause instanceof InvalidRequest && cause.faults.every(({ pointer }) => pointer.startsWith('/'))) {
      const errors = cause.faults.map(({ pointer, detail }) => ({ field: fieldOf(pointer), text: detail }));
      return (await show({ ...form.typed, errors })).withStatus(400);
    }
    throw new FormNotTaken(cause, form.typed, show);
  }
  return new SeeOther(done.to, done.receipt, [...done.notices, ...form.notices]);
}
