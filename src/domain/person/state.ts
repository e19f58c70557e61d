import type { PersonId, StaffId } from '../../kernel/ids';
import type { Instant, LocalDate } from '../../kernel/instant';
import type { Personal } from '../../kernel/personal';
import type { KnownAs } from './commands';
import type { ContactPlan } from './contact-plan-shape';
import type { LinkId } from './events';
import type { RepresentativeId, RepresentativeKind } from './representative-shape';

export type Representative = {
  readonly representativeId: RepresentativeId;
  readonly kind: RepresentativeKind;
  readonly name: Personal;
  readonly reach?: Personal | undefined;
  readonly relationship?: Personal | undefined;
  readonly knownAs?: KnownAs | undefined;
  readonly topics: readonly string[];
  readonly from: Instant;
  readonly endsOn?: LocalDate | undefined;
  readonly endedAt?: Instant;
};
export type Barred = { readonly representativeId: RepresentativeId; readonly knownAs?: KnownAs | undefined; readonly from: Instant };
export type Link = {
  readonly linkId: LinkId;
  readonly otherPersonId: PersonId;
  readonly proposedBy: StaffId;
  readonly status: 'PROPOSED' | 'LINKED';
};
export type StandingDecline = { readonly point: string; readonly words?: Personal | undefined };

/** Personal fields are held as they came: plain, or erased once the key is gone. */
export type PersonState = {
  readonly status: 'UNKNOWN' | 'REGISTERED' | 'ERASED';
  readonly personId?: PersonId;
  readonly name?: Personal;
  readonly nameParts?: Personal<{ given?: string | undefined; family?: string | undefined }> | undefined;
  readonly otherNames?: Personal<string[]> | undefined;
  readonly pronouns?: Personal | undefined;
  readonly telephone?: Personal | undefined;
  readonly email?: Personal | undefined;
  readonly address?: Personal | undefined;
  readonly language?: Personal | undefined;
  readonly ageBand?: string | undefined;
  readonly ethnicity?: string | undefined;
  readonly plan?: Personal<ContactPlan>;
  readonly planAgreedAt?: Instant;
  readonly representatives: readonly Representative[];
  readonly barred: readonly Barred[];
  /** Proposed and standing links; what was declined or undone is in the history alone. */
  readonly links: readonly Link[];
  readonly wishes?: Personal;
  /** Points of the promise that they decline in every case. */
  readonly standingDeclines?: readonly StandingDecline[];
  /** Whether they may be written to at work about a case of their own; absent until they chose. */
  readonly workMailbox?: Personal<boolean>;
};

export const nobodyYet: PersonState = { status: 'UNKNOWN', representatives: [], barred: [], links: [] };
