import { z } from 'zod';
import { defineEvent, personal } from '../event-definition';
import { instantField, localDateField, staffIdField, uuidField } from '../event-fields';

export type DecisionId = string & { readonly __brand: 'DecisionId' };
export type ActionId = string & { readonly __brand: 'ActionId' };
export type ConcernId = string & { readonly __brand: 'ConcernId' };

/** Under the key of the review itself: nobody should be named here, and who was can be made unreadable. */
const words = personal(z.string());
const actionId = uuidField<ActionId>();
const concernId = uuidField<ConcernId>();
/** One row of one table of the pack: the figure that an action shall move. */
export const figureField = z.strictObject({ table: z.string(), row: z.string(), lpu: z.string().optional() });

export const decisionRecorded = defineEvent(
  'DecisionRecorded',
  1,
  z.strictObject({
    decisionId: uuidField<DecisionId>(),
    what: words,
    about: figureField.optional(),
    recordedAt: instantField,
    recordedBy: staffIdField,
  }),
);
/** `aim`: which aim of the force's delivery plan it serves (delivery-aims.ts). `figure`: the one that it should move. */
export const actionAgreed = defineEvent(
  'ActionAgreed',
  1,
  z.strictObject({
    actionId,
    what: words,
    owner: staffIdField,
    dueOn: localDateField,
    aim: z.string(),
    figure: figureField.optional(),
    agreedAt: instantField,
    agreedBy: staffIdField,
  }),
);
/** What came of an action since; GOING_ON may carry a new day. */
export const actionFollowedUp = defineEvent(
  'ActionFollowedUp',
  1,
  z.strictObject({
    actionId,
    state: z.enum(['GOING_ON', 'DONE', 'DROPPED']),
    words: words.optional(),
    dueOn: localDateField.optional(),
    followedUpAt: instantField,
    followedUpBy: staffIdField,
  }),
);
/** "You said": what a community group or a panel raised. The group is named, never a person. */
export const concernRaised = defineEvent(
  'ConcernRaised',
  1,
  z.strictObject({ concernId, raisedBy: words, said: words, raisedOn: localDateField, recordedAt: instantField, recordedBy: staffIdField }),
);
/** "We did", and what came of it. The whole as it is from now on. */
export const concernAnswered = defineEvent(
  'ConcernAnswered',
  1,
  z.strictObject({ concernId, did: words, cameOfIt: words.optional(), answeredAt: instantField, answeredBy: staffIdField }),
);
/** From now on community groups read it. A later answer must be published anew. */
export const concernPublished = defineEvent(
  'ConcernPublished',
  1,
  z.strictObject({ concernId, publishedAt: instantField, publishedBy: staffIdField }),
);
