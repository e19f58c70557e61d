import type { Instant } from '../../kernel/instant';
import { checked } from '../../platform/validation/checked';
import { type LocalMoment, localMoment } from './local-moment';
import type { FieldError, TypedForm, TypedValues } from './typed-form';
import { typedFrom } from './typed-values';
import { type WhenTypedField, whenTypedFieldsOf } from './when-typed';

/** A posted form: what it says, checked, or what is wrong with it; either way as it was typed. */
export type Submitted<T extends object> =
  | { readonly ok: true; readonly value: T; readonly typed: TypedForm; readonly notices: readonly string[] }
  | { readonly ok: false; readonly typed: TypedForm };

/** Empty inputs count as left out; local dates and times become instants; every field with a fault gets one sentence. */
export function parseForm<T extends object>(type: new () => T, body: unknown, now: Instant): Submitted<T> {
  const typed = typedFrom(body);
  const fields: Record<string, unknown> = Object.fromEntries(Object.entries(typed.values).filter(([, value]) => value !== ''));
  const errors: FieldError[] = [];
  const notices: string[] = [];
  const moments = whenTypedFieldsOf(type);
  for (const moment of moments) {
    const outcome = readMoment(moment, typed.values);
    for (const part of ['date', 'time']) Reflect.deleteProperty(fields, `${moment.prefix}-${part}`);
    Reflect.deleteProperty(fields, moment.property);
    if (outcome.error) errors.push(outcome.error);
    if (outcome.notice !== undefined) notices.push(outcome.notice);
    if (outcome.at !== undefined) fields[moment.property] = outcome.at;
  }
  const result = checked(type, fields, now);
  for (const { property, constraints } of result.errors) {
    const moment = moments.find((field) => field.property === property);
    const field = moment ? `${moment.prefix}-date` : property;
    const text = Object.values(constraints ?? {})[0] ?? 'Check this answer';
    if (!errors.some((error) => error.field === field || (moment && error.field === `${moment.prefix}-time`))) errors.push({ field, text });
  }
  return errors.length > 0 ? { ok: false, typed: { ...typed, errors } } : { ok: true, value: result.value, typed, notices };
}

type Outcome = { readonly at?: Instant; readonly error?: FieldError; readonly notice?: string };

function readMoment({ prefix, label, optional }: WhenTypedField, values: TypedValues): Outcome {
  const [date, time] = [values[`${prefix}-date`], values[`${prefix}-time`]].map((text) => (typeof text === 'string' ? text : ''));
  if (!date && !time) return optional === true ? {} : { error: { field: `${prefix}-date`, text: `Enter ${label}` } };
  const moment: LocalMoment = localMoment(date ?? '', time ?? '');
  if (moment.kind === 'no-date') return { error: { field: `${prefix}-date`, text: `Enter ${label}: the date, as a day that exists` } };
  if (moment.kind === 'no-time') return { error: { field: `${prefix}-time`, text: `Enter ${label}: the time, such as 14:05` } };
  if (moment.kind === 'skipped')
    return {
      error: {
        field: `${prefix}-time`,
        text: 'This time did not exist: the clocks went forward in that night. Enter the time as the clock showed it',
      },
    };
  return {
    at: moment.at,
    ...(moment.twice ? { notice: 'The time that you entered came twice, because the clocks went back. The earlier one was taken.' } : {}),
  };
}
