import type { EventOf } from '../../domain/event-definition';
import type { policyPackAdopted } from '../../domain/obligations/policy-pack/events';
import type { personsLinked, personsUnlinked } from '../../domain/person/events';
import type { RecordedEvent } from '../../kernel/event';
import type { Instant } from '../../kernel/instant';

/** What figures know beside the cases: which records are of one person, and which rules were adopted. */
export type OtherFact =
  | { readonly kind: 'LINKED'; readonly linkId: string; readonly persons: readonly [string, string] }
  | { readonly kind: 'UNLINKED'; readonly linkId: string }
  | {
      readonly kind: 'ADOPTED';
      readonly name: string;
      readonly version: string;
      readonly from: Instant;
      readonly document: Readonly<Record<string, unknown>>;
    };

type Known = EventOf<typeof personsLinked> | EventOf<typeof personsUnlinked> | EventOf<typeof policyPackAdopted>;

/** Undefined where an event says nothing of the kind. */
export function otherFactOf(event: RecordedEvent): OtherFact | undefined {
  const { type, data } = event as unknown as Known;
  switch (type) {
    case 'PersonsLinked':
      return { kind: 'LINKED', linkId: data.linkId, persons: [data.personId, data.otherPersonId] };
    case 'PersonsUnlinked':
      return { kind: 'UNLINKED', linkId: data.linkId };
    case 'PolicyPackAdopted':
      return { kind: 'ADOPTED', name: data.name, version: data.version, from: data.from, document: data.document };
    default:
      return undefined;
  }
}
