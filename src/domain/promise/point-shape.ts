import { z } from 'zod';

export const promisePointCodeField = z.string().regex(/^[A-Z][A-Z0-9]{0,9}$/, { error: 'must be a short code in capitals, such as P1' });

/** What opening itself shows: that the victim's own perception is set, and that they have Enhanced Rights. */
export const openingEvidence = ['STRANDS_SET', 'ENHANCED_RIGHTS'] as const;

/** One point: by what it is shown to be kept (duties by their rules' ids, each proved by a fact), and in whose hands it is. */
export const promisePointField = z.strictObject({
  code: promisePointCodeField,
  title: z.string().min(1).max(120),
  /** Said to the victim. */
  wording: z.string().min(1).max(1000),
  /** Said instead where what happened is no crime. */
  wordingNonCrime: z.string().min(1).max(1000).optional(),
  responsibleRole: z.enum(['SUPERVISOR', 'WELFARE_OFFICER', 'OFFICER_IN_CASE', 'SUPPORT_OFFICER', 'INSPECTOR', 'SENIOR_LEAD']),
  declinable: z.boolean(),
  evidence: z.array(z.string().max(60)).min(1).max(60),
  /** Of the evidence: what must be done before the case is closed, whatever its clock says. */
  beforeClosing: z.array(z.string().max(60)).optional(),
  shownByOpening: z.array(z.enum(openingEvidence)).optional(),
  basis: z.string().min(1).max(300),
});
export type PromisePoint = z.output<typeof promisePointField>;

/** The promise as a pack makes it. `label` says whose wording it is. */
export const promiseField = z.strictObject({
  label: z.string().min(1).max(200),
  points: z.array(promisePointField).min(1).max(30),
});
