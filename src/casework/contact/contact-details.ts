import type { Channel, ContactDirection } from '../../domain/reference-data/channels';
import type { ContactOutcome, StillSafe } from '../../domain/reference-data/contact-outcomes';
import type { ContactPurpose } from '../../domain/reference-data/contact-purposes';
import type { CaseId, EventId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';

/** One dealing with the person supported or somebody for them, as somebody tells of it at either door. */
export type ContactDetails = {
  readonly occurredAt: Instant;
  readonly channel: Channel;
  readonly direction: ContactDirection;
  readonly outcome: ContactOutcome;
  readonly purposes?: readonly ContactPurpose[] | undefined;
  readonly referralAnswer?: 'ACCEPTED' | 'DECLINED' | undefined;
  /** Key events of this case that it told of. */
  readonly about?: readonly EventId[] | undefined;
  readonly byProxy?: { readonly representativeId?: string | undefined; readonly relation?: string | undefined } | undefined;
  readonly interpreter?: { readonly kind: 'PROFESSIONAL' | 'FAMILY' | 'CHILD'; readonly reason?: string | undefined } | undefined;
  readonly stillSafe?: StillSafe | undefined;
  readonly overrideReason?: string | undefined;
  readonly note?: string | undefined;
  /** Other cases of the same person that the same dealing was about. */
  readonly alsoInCases?: readonly CaseId[] | undefined;
};
