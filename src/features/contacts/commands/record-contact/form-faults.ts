import { isUuid } from '../../../../kernel/ids';
import type { FieldError } from '../../../../web-kit/forms/typed-form';
import type { RecordContactForm } from './record-contact.form';

/** What a form without a quick answer still has to say. */
export function formFaults(form: RecordContactForm): readonly FieldError[] {
  if (form.quick !== undefined) return [];
  const faults: (FieldError | false)[] = [
    form.channel === undefined && { field: 'channel', text: 'Select how you got in touch' },
    form.outcome === undefined && { field: 'outcome', text: 'Select what came of it' },
    form.occurredAt === undefined && { field: 'occurred-date', text: 'Enter when this happened' },
    form.spokeTo !== undefined &&
      !['PERSON', 'SOMEBODY_ELSE'].includes(form.spokeTo) &&
      !isUuid(form.spokeTo) && { field: 'spokeTo', text: 'Select who was spoken to' },
    form.spokeTo === 'SOMEBODY_ELSE' && form.relation === undefined && { field: 'relation', text: 'Select how they stand to the person' },
  ];
  return faults.filter((fault) => fault !== false);
}
