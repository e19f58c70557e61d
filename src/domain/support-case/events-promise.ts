import { z } from 'zod';
import { defineEvent } from '../event-definition';
import { instantField, staffIdField } from '../event-fields';
import { promisePointCodeField, promisePointField } from '../promise/point-shape';
import { pointStates } from '../promise/point-states';
import { channelCodes } from '../reference-data/channels';
import { promiseAnswerCodes } from '../reference-data/staff-victims';
import { textField } from './event-schemas';
import { grantedParts } from './granted-part';

const point = { point: promisePointCodeField };

/** The points as the pack words them on the day of the report: what this case shows for ever, whatever is adopted later. */
export const promiseMade = defineEvent(
  'PromiseMade',
  1,
  z.strictObject({ policyVersion: z.string(), label: z.string(), points: z.array(promisePointField).min(1) }),
);

/** The victim's own act, or their words with who took them and how. `standing`: their wish for every case, until they change it. */
export const promisePointDeclined = defineEvent(
  'PromisePointDeclined',
  1,
  z.strictObject({
    ...point,
    words: textField.optional(),
    takenBy: staffIdField.optional(),
    how: z.enum(channelCodes).optional(),
    standing: z.boolean().optional(),
    occurredAt: instantField,
  }),
);
/** What was declined is wanted after all. */
export const promisePointTakenUp = defineEvent(
  'PromisePointTakenUp',
  1,
  z.strictObject({
    ...point,
    words: textField.optional(),
    takenBy: staffIdField.optional(),
    how: z.enum(channelCodes).optional(),
    occurredAt: instantField,
  }),
);
/** Not applicable, on the word of somebody who is not responsible for the point. */
export const promisePointSetAside = defineEvent(
  'PromisePointSetAside',
  1,
  z.strictObject({ ...point, reason: textField, approver: staffIdField, setAsideBy: staffIdField, setAsideAt: instantField }),
);
/** Somebody asked whether the promise is kept. */
export const promiseAsked = defineEvent(
  'PromiseAsked',
  1,
  z.strictObject({ how: z.enum(channelCodes), askedBy: staffIdField, occurredAt: instantField }),
);
/**
 * The victim's own answer, beside what the force claims (`claim`: as it stood then). A new answer stands beside the old. `disputed`: the
 * force says that it is kept, and they do not.
 */
export const promiseAnswered = defineEvent(
  'PromiseAnswered',
  1,
  z.strictObject({
    ...point,
    answer: z.enum(promiseAnswerCodes),
    words: textField.optional(),
    through: staffIdField.optional(),
    claim: z.enum(pointStates),
    disputed: z.boolean(),
    occurredAt: instantField,
  }),
);
/** Who may read answers and words from now on: the whole list. */
export const answerReadersChosen = defineEvent(
  'AnswerReadersChosen',
  1,
  z.strictObject({ readers: z.array(z.enum(grantedParts)), chosenAt: instantField }),
);
/** What the senior lead, or the deputy, does about a point on which force and victim disagree. */
export const disagreementAnswered = defineEvent(
  'DisagreementAnswered',
  1,
  z.strictObject({ ...point, what: textField, answeredBy: staffIdField, occurredAt: instantField }),
);
