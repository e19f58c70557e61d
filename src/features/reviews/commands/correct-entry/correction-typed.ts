import type { Correction } from '../../../../domain/support-case/correction';
import { localInputs } from '../../../../web-kit/filters/instant-words';
import { type CorrectableField, correctableFields, isRemovable } from './correctable-fields';
import type { CorrectEntryForm } from './correct-entry.form';
import type { StandingValue, StandingValues } from './standing-values';

type Typed = StandingValue | undefined;

const shown = (field: CorrectableField, value: StandingValue): string => {
  if (correctableFields[field].kind !== 'moment' || typeof value !== 'string') return [value].flat().map(String).sort().join('\n').trim();
  const { date, time } = localInputs(value);
  return `${date} ${time}`;
};

const typedIn = (form: CorrectEntryForm, field: CorrectableField): Typed =>
  field === 'online' ? form.online && form.online === 'YES' : form[field];

const isSame = (field: CorrectableField, was: Typed, is: Typed): boolean =>
  was === undefined || is === undefined ? isEmpty(was) && isEmpty(is) : shown(field, was) === shown(field, is);

const isEmpty = (value: Typed): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

/** Only what differs from what stands: a moment by the minute that the page showed. What was emptied is not true, where an entry can do without it. */
export function correctionTyped(form: CorrectEntryForm, fields: readonly CorrectableField[], standing: StandingValues): Correction {
  const changed = fields.filter((field) => !isSame(field, standing[field], typedIn(form, field)));
  const removed = changed.filter((field) => isEmpty(typedIn(form, field)) && isRemovable(field));
  const right = changed.map((field) => [field, typedIn(form, field)] as const).filter(([, value]) => value !== undefined);
  return { ...(Object.fromEntries(right) as Correction), ...(removed.length > 0 && { removed }) };
}
