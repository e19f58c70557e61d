import type { RepresentativeId } from '../../../../domain/person/representative-shape';
import type { Instant } from '../../../../kernel/instant';
import type { PersonChange } from '../change-person/change-person.command';
import type { ChangeRepresentativeForm } from './change-representative.form';

export function toRepresentativeChange(form: ChangeRepresentativeForm, representativeId: RepresentativeId, at: Instant): PersonChange {
  switch (form.answer) {
    case 'RENEW':
      return { type: 'RenewRepresentative', representativeId, endsOn: form.endsOn };
    case 'END':
      return { type: 'EndRepresentative', representativeId, ending: form.ending ?? 'OTHER', until: at };
    case 'BAR':
      return { type: 'BarRepresentative', representativeId, reason: form.reason ?? '', from: at };
  }
}
