import { z } from 'zod';
import type { EventOf } from '../event-definition';
import { defineEvent, personal } from '../event-definition';
import { instantField, localDateField, personIdField, staffIdField, uuidField } from '../event-fields';
import { promisePointCodeField } from '../promise/point-shape';
import { contactPlanField } from './contact-plan-shape';
import { coarseFields, correctableFields, nameFields, reachFields } from './details-shape';
import { representativeEndings, representativeFields, representativeIdField } from './representative-shape';

export type LinkId = string & { readonly __brand: 'LinkId' };
const who = { personId: personIdField };
const link = { ...who, linkId: uuidField<LinkId>(), otherPersonId: personIdField };
const words = personal(z.string());

export const personRegistered = defineEvent(
  'PersonRegistered',
  1,
  z.strictObject({ ...who, ...nameFields, ...reachFields, ...coarseFields }),
);
/** The whole of the names as they are from now on; earlier ones stay in the history and can still be searched for. */
export const personNamed = defineEvent('PersonNamed', 1, z.strictObject({ ...who, ...nameFields, reason: words.optional() }));
/** Only the fields that changed; `removed` are those that were there and are not true of the person. */
export const personDetailsCorrected = defineEvent(
  'PersonDetailsCorrected',
  1,
  z.strictObject({
    ...who,
    ...reachFields,
    ...coarseFields,
    removed: z.array(z.enum(correctableFields)).optional(),
    reason: words.optional(),
  }),
);
/** The whole plan as agreed, in place of any before it. */
export const contactPlanSet = defineEvent(
  'ContactPlanSet',
  1,
  z.strictObject({ ...who, plan: personal(contactPlanField), agreedAt: instantField }),
);
export const representativeNamed = defineEvent('RepresentativeNamed', 1, z.strictObject({ ...who, ...representativeFields }));
/** Kept on, by the person's own wish, past the day on which the role would have ended. */
export const representativeRenewed = defineEvent(
  'RepresentativeRenewed',
  1,
  z.strictObject({
    ...who,
    representativeId: representativeIdField,
    endsOn: localDateField.optional(),
  }),
);
/** Somebody who must not speak for the person or learn anything, named as representative before or not. */
export const representativeBarred = defineEvent(
  'RepresentativeBarred',
  1,
  z.strictObject({
    ...who,
    representativeId: representativeIdField,
    name: words.optional(),
    knownAs: representativeFields.knownAs,
    reason: words,
    from: instantField,
  }),
);
export const representativeEnded = defineEvent(
  'RepresentativeEnded',
  1,
  z.strictObject({
    ...who,
    representativeId: representativeIdField,
    ending: z.enum(representativeEndings),
    until: instantField,
  }),
);
export const personsLinkProposed = defineEvent(
  'PersonsLinkProposed',
  1,
  z.strictObject({ ...link, proposedBy: staffIdField, reason: words }),
);
export const personsLinkDeclined = defineEvent('PersonsLinkDeclined', 1, z.strictObject({ ...link, reason: words.optional() }));
/** Two records of one person, each with its own key and plan; the stricter plan rules. Stands on one of the two streams. */
export const personsLinked = defineEvent(
  'PersonsLinked',
  1,
  z.strictObject({ ...link, proposedBy: staffIdField, confirmedBy: staffIdField }),
);
export const personsUnlinked = defineEvent('PersonsUnlinked', 1, z.strictObject({ ...link, reason: words }));
/** What the person wishes in every dealing, in their words. */
export const standingWishesRecorded = defineEvent('StandingWishesRecorded', 1, z.strictObject({ ...who, wishes: words }));
/**
 * Which points of the promise they decline in every case, until they change it: the whole list, so that an empty one takes all back.
 * `saidThrough`: who wrote it down, where it was not the person.
 */
export const standingWishesSet = defineEvent(
  'StandingWishesSet',
  1,
  z.strictObject({
    ...who,
    declines: z.array(z.strictObject({ point: promisePointCodeField, words: words.optional() })).max(30),
    setAt: instantField,
    saidThrough: staffIdField.optional(),
  }),
);
/** Whether anything about a case of their own may go to the mailbox that they read at work, where others may look. Never, until they say so. */
export const workMailboxChosen = defineEvent(
  'WorkMailboxChosen',
  1,
  z.strictObject({ ...who, mayWrite: personal(z.boolean()), chosenAt: instantField }),
);
/** The key is already gone when this is written; it tells views to forget what they derived. */
export const personErased = defineEvent(
  'PersonErased',
  1,
  z.strictObject({
    ...who,
    erasedAt: instantField,
    decidedBy: z.tuple([staffIdField, staffIdField]),
  }),
);

/** Everything that is ever written to `person-<uuid>`, for the registry. */
export const personEvents = [
  personRegistered,
  personNamed,
  personDetailsCorrected,
  contactPlanSet,
  representativeNamed,
  representativeRenewed,
  representativeBarred,
  representativeEnded,
  personsLinkProposed,
  personsLinkDeclined,
  personsLinked,
  personsUnlinked,
  standingWishesRecorded,
  standingWishesSet,
  workMailboxChosen,
  personErased,
] as const;

export type PersonEvent = EventOf<(typeof personEvents)[number]>;
