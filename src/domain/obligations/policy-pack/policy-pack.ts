import { z } from 'zod';
import type { LocalDate } from '../../../kernel/instant';
import { elapsedOrDaysField } from './clock-shape';
import { promiseField } from '../../promise/point-shape';
import { basisField, ruleField, ruleIdField } from './rule-shape';

const codeField = z.string().regex(/^[A-Z0-9][A-Z0-9_]{0,59}$/, { error: 'must be written in capitals, such as HATE_CRIME' });
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'must be a time of day, such as 21:00' });
const dayField = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'must be a date, such as 2026-04-01' }) as unknown as z.ZodType<LocalDate>;
const datedField = { code: codeField, label: z.string().min(1).max(120), from: dayField.optional(), to: dayField.optional() };

/** `codeBand` ENHANCED: every victim of such a crime has Enhanced Rights; `codeApplies` POLICY: the Code's times by policy alone. */
const kindField = z.strictObject({
  ...datedField,
  victim: z.enum(['PUBLIC', 'STAFF']),
  crime: z.boolean(),
  codeApplies: z.enum(['LAW', 'POLICY', 'NO']),
  codeBand: z.enum(['ENHANCED', 'STANDARD']),
});
const strandField = z.strictObject({
  ...datedField,
  monitored: z.enum(['NATIONAL', 'LOCAL']),
  subStrands: z.array(z.strictObject(datedField)).max(60),
});
const pauseField = z.strictObject({ reason: codeField, label: z.string().min(1).max(120), cap: elapsedOrDaysField, basis: basisField });
/** `from` counts from the due instant: before it (a reminder), at it, or after. */
const rungField = z.strictObject({
  from: z.union([z.literal('DUE'), z.strictObject({ before: elapsedOrDaysField }), z.strictObject({ after: elapsedOrDaysField })], {
    error: 'must be "DUE", or how long before or after it',
  }),
  to: z.enum(['RESPONSIBLE', 'SUPERVISOR', 'INSPECTOR', 'SENIOR_LEAD']),
});
const ladderField = z.strictObject({ id: codeField, rungs: z.array(rungField).min(1).max(20), basis: basisField });

export const policyPackSchema = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, { error: 'must be small letters, digits and dashes, 40 at most' }),
  version: z.string().regex(/^[0-9a-z][0-9a-z.-]{0,39}$/, { error: 'must be small letters, digits, dots and dashes, 40 at most' }),
  title: z.string().min(1).max(200),
  note: z.string().max(2000).optional(),
  kinds: z.array(kindField).min(1).max(60),
  strands: z.array(strandField).min(1).max(60),
  /** A victim of another incident within the window is one band higher. */
  repeatVictim: z.strictObject({ window: z.strictObject({ months: z.int().min(1).max(120) }), basis: basisField }),
  /** Attempts on so many days, since somebody was last reached, raise a decision for the Inspector. */
  attempts: z.strictObject({ days: z.int().min(1).max(30), basis: basisField }),
  /** The rules that make up the chain of Inspector's reviews (law 5). */
  reviews: z.strictObject({ first: ruleIdField, next: ruleIdField, broughtForward: ruleIdField }),
  /** Local time in which no reminder goes out, unless the rule says so. */
  quiet: z.strictObject({ from: timeOfDay, to: timeOfDay }),
  pauses: z.array(pauseField).max(60),
  ladders: z.array(ladderField).min(1).max(60),
  rules: z.array(ruleField).min(1).max(300),
  /** What is promised to members of the force who are victims; without it no case of theirs can be opened. */
  promise: promiseField.optional(),
  /** Of whose cases it is asked why a record is opened; `required`: by programs too. */
  consultation: z.strictObject({ reasonFor: z.enum(['NOBODY', 'STAFF_VICTIM', 'EVERY_CASE']), required: z.boolean() }).optional(),
});

/** A force's rules as versioned data. `name` and `version` together name one document for ever. */
export type PolicyPack = z.output<typeof policyPackSchema>;
export type PackKind = PolicyPack['kinds'][number];
export type Ladder = PolicyPack['ladders'][number];
