import type { PolicyPack } from '../obligations/policy-pack/policy-pack';
import { caseKinds } from '../reference-data/case-kinds';

/** Whether a kind of case is a crime, by the pack in force; by the list of kinds where the pack no longer has it. */
export const isCrime = (kind: string, { kinds }: PolicyPack): boolean =>
  (kinds.find(({ code }) => code === kind) ?? caseKinds.find(({ code }) => code === kind))?.crime === true;
