import { representativesAt, speaksFor } from '../../../../domain/person/representative-at';
import type { RepresentativeId } from '../../../../domain/person/representative-shape';
import type { PersonState } from '../../../../domain/person/state';
import type { RecordContact } from '../../../../domain/support-case/contact';
import { withoutAbsent } from '../../../../domain/without-absent';
import type { ContactDetails } from '../../../../casework/contact/contact-details';

/** Whether the person named whoever was spoken to, for every purpose of this contact: only then does it count as spoken to them. */
export function proxyFacts({ byProxy, purposes = [], occurredAt }: ContactDetails, person?: PersonState): RecordContact['data']['byProxy'] {
  if (!byProxy) return undefined;
  const id = byProxy.representativeId as RepresentativeId | undefined;
  const isNamed =
    id !== undefined &&
    person !== undefined &&
    representativesAt(person, occurredAt).some((one) => one.representativeId === id) &&
    purposes.every((topic) => speaksFor(person, id, topic, occurredAt));
  return withoutAbsent({ ...byProxy, namedForTopic: isNamed });
}
