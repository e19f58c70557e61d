import { z } from 'zod';
import { channelCodes } from '../reference-data/channels';

export const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
export type Weekday = (typeof weekdays)[number];

const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

/** `to` is a number, an address or a place; the flags say whether a message may be left and whether our number may be hidden. */
export const wayField = z.strictObject({
  channel: z.enum(channelCodes),
  to: z.string(),
  voicemail: z.boolean(),
  withheldNumber: z.boolean(),
});

/** Local time, `HH:MM`, from inclusive, to exclusive; `to` at or before `from` is on the day after. */
export const safeTimeField = z.strictObject({ days: z.array(z.enum(weekdays)), from: clockTime, to: clockTime });

/** What was agreed about reaching one person. No safe times means that no time was ruled out. */
export const contactPlanField = z.strictObject({
  ways: z.array(wayField),
  safeTimes: z.array(safeTimeField),
  mayAnswer: z.string().optional(),
  neverSay: z.string().optional(),
  codeWord: z.string().optional(),
  interpreter: z.string().optional(),
  interval: z.string().optional(),
});

export type Way = z.output<typeof wayField>;
export type SafeTime = z.output<typeof safeTimeField>;
export type ContactPlan = z.output<typeof contactPlanField>;
