import { correctableFields } from '../../../../domain/person/details-shape';
import type { PersonState } from '../../../../domain/person/state';
import type { PersonChange } from '../change-person/change-person.command';
import type { CorrectDetailsForm } from './correct-details.form';

/** The whole form against what is on record: emptied fields are taken away. */
export function toCorrection(form: CorrectDetailsForm, state: PersonState): PersonChange {
  const details = Object.fromEntries(correctableFields.flatMap((field) => (form[field] === undefined ? [] : [[field, form[field]]])));
  const removed = correctableFields.filter((field) => form[field] === undefined && state[field] !== undefined);
  return { type: 'CorrectPersonDetails', details, removed, reason: form.reason };
}
