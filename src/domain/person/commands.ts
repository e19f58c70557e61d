import type { PersonId, StaffId } from '../../kernel/ids';
import type { Instant, LocalDate } from '../../kernel/instant';
import type { By } from '../by';
import type { ContactPlan } from './contact-plan-shape';
import type { CorrectableField } from './details-shape';
import type { LinkId } from './events';
import type { RepresentativeEnding, RepresentativeId, RepresentativeKind } from './representative-shape';

type Given<Type extends string> = { readonly type: Type; readonly by: By; readonly at: Instant };

export type Names = {
  /** In full, as the person goes by it. */
  readonly name: string;
  readonly nameParts?: { readonly given?: string | undefined; readonly family?: string | undefined } | undefined;
  /** Transliterations, former names, what they are called. */
  readonly otherNames?: readonly string[] | undefined;
  readonly pronouns?: string | undefined;
};
export type Details = { readonly [Field in CorrectableField]?: string | undefined };
export type KnownAs = { readonly personId: PersonId } | { readonly staffId: StaffId };

export type RegisterPerson = Given<'RegisterPerson'> & Names & Details & { readonly personId: PersonId };
export type NamePerson = Given<'NamePerson'> & Names & { readonly reason?: string | undefined };
/** Fields absent from `details` stay as they are; those in `removed` are taken away. */
export type CorrectPersonDetails = Given<'CorrectPersonDetails'> & {
  readonly details: Details;
  readonly removed?: readonly CorrectableField[] | undefined;
  readonly reason?: string | undefined;
};
export type SetContactPlan = Given<'SetContactPlan'> & { readonly plan: ContactPlan; readonly agreedAt: Instant };

export type NameRepresentative = Given<'NameRepresentative'> & {
  readonly representativeId: RepresentativeId;
  readonly kind: RepresentativeKind;
  readonly name: string;
  readonly reach?: string | undefined;
  readonly relationship?: string | undefined;
  readonly knownAs?: KnownAs | undefined;
  /** Purposes of contact; none means every one. */
  readonly topics: readonly string[];
  readonly from: Instant;
  /** The first day on which they speak for the person no more: for a guardian, the 18th birthday. */
  readonly endsOn?: LocalDate | undefined;
};
export type RenewRepresentative = Given<'RenewRepresentative'> & {
  readonly representativeId: RepresentativeId;
  readonly endsOn?: LocalDate | undefined;
};
export type BarRepresentative = Given<'BarRepresentative'> & {
  readonly representativeId: RepresentativeId;
  readonly name?: string | undefined;
  readonly knownAs?: KnownAs | undefined;
  readonly reason: string;
  readonly from: Instant;
};
export type EndRepresentative = Given<'EndRepresentative'> & {
  readonly representativeId: RepresentativeId;
  readonly ending: RepresentativeEnding;
  readonly until: Instant;
};

export type ProposeLink = Given<'ProposeLink'> & { readonly linkId: LinkId; readonly otherPersonId: PersonId; readonly reason: string };
export type ConfirmLink = Given<'ConfirmLink'> & { readonly linkId: LinkId };
export type DeclineLink = Given<'DeclineLink'> & { readonly linkId: LinkId; readonly reason?: string | undefined };
export type Unlink = Given<'Unlink'> & { readonly linkId: LinkId; readonly reason: string };

export type RecordStandingWishes = Given<'RecordStandingWishes'> & { readonly wishes: string };
/** The whole list of points of the promise that are declined in every case. `saidThrough`: who wrote it down, where it was not the person. */
export type SetStandingWishes = Given<'SetStandingWishes'> & {
  readonly declines: readonly { readonly point: string; readonly words?: string | undefined }[];
  readonly setAt: Instant;
  readonly saidThrough?: StaffId | undefined;
};
/** Whether anything about a case of their own may go to their mailbox at work. */
export type ChooseWorkMailbox = Given<'ChooseWorkMailbox'> & { readonly mayWrite: boolean };
/** Written once the key is gone; `decidedBy` are the two who decided it. */
export type ErasePerson = Given<'ErasePerson'> & { readonly erasedAt: Instant; readonly decidedBy: readonly [StaffId, StaffId] };

export type PersonCommand =
  | RegisterPerson
  | NamePerson
  | CorrectPersonDetails
  | SetContactPlan
  | NameRepresentative
  | RenewRepresentative
  | BarRepresentative
  | EndRepresentative
  | ProposeLink
  | ConfirmLink
  | DeclineLink
  | Unlink
  | RecordStandingWishes
  | SetStandingWishes
  | ChooseWorkMailbox
  | ErasePerson;

export type PersonRefusal = {
  readonly code:
    | 'PERSON_UNKNOWN'
    | 'PERSON_ALREADY_REGISTERED'
    | 'PERSON_ERASED'
    | 'NAME_MISSING'
    | 'REASON_MISSING'
    | 'AGE_BAND_UNKNOWN'
    | 'ETHNICITY_UNKNOWN'
    | 'CORRECTED_AND_REMOVED'
    | 'PLAN_NAMES_NO_WAY'
    | 'WAY_LEADS_NOWHERE'
    | 'SAFE_TIME_WITHOUT_DAYS'
    | 'GUARDIAN_NEEDS_AN_END'
    | 'REPRESENTATIVE_ALREADY_NAMED'
    | 'REPRESENTATIVE_BARRED'
    | 'REPRESENTATIVE_IS_THE_PERSON'
    | 'REPRESENTATIVE_UNKNOWN'
    | 'ENDS_BEFORE_IT_BEGINS'
    | 'RENEWED_NO_LONGER'
    | 'WISHES_MISSING'
    | 'POINT_DECLINED_TWICE'
    | 'LINK_TO_SELF'
    | 'LINK_ALREADY_MADE'
    | 'LINK_UNKNOWN'
    | 'NOT_LINKED'
    | 'NEEDS_A_PERSON'
    | 'NEEDS_A_SECOND_PERSON';
};
