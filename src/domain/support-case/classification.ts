import type { LocalDate } from '../../kernel/instant';
import { caseKinds } from '../reference-data/case-kinds';
import type { Entry } from '../reference-data/entry';
import { entryFor, holdsOn } from '../reference-data/entry';
import { strands } from '../reference-data/strands';
import { codeField } from './event-schemas';
import type { SupportCaseRefusal } from './refusal';
import { firstRefusal } from './refusal';
import type { Strand } from './state';

/** Refuses a code that a list does not have, or does not have on that day. */
export function inForce(list: readonly Entry[], code: string | undefined, day: LocalDate, field: string): SupportCaseRefusal | undefined {
  if (code === undefined) return undefined;
  const entry = entryFor(list, code);
  if (!entry) return { code: 'CODE_UNKNOWN', field };
  return holdsOn(entry, day) ? undefined : { code: 'CODE_NOT_IN_FORCE', field };
}

/** A code of a list that the policy pack keeps: here only its shape can be judged. */
export const shapedAsCode = (code: string | undefined, field: string): SupportCaseRefusal | undefined =>
  code === undefined || codeField.safeParse(code).success ? undefined : { code: 'CODE_UNKNOWN', field };

const strandInForce = ({ strand, subStrand }: Strand, day: LocalDate): SupportCaseRefusal | undefined =>
  inForce(strands, strand, day, 'strands') ?? inForce(entryFor(strands, strand)?.subStrands ?? [], subStrand, day, 'strands');

/** Kind and strands as data of the day on which they are used. */
export function classifiable(kind: string, perceived: readonly Strand[], day: LocalDate): SupportCaseRefusal | undefined {
  const noStrand: SupportCaseRefusal | undefined = perceived.length === 0 ? { code: 'STRAND_REQUIRED', field: 'strands' } : undefined;
  return firstRefusal(inForce(caseKinds, kind, day, 'kind'), noStrand, ...perceived.map((strand) => strandInForce(strand, day)));
}

/** Whether the victim of a case of this kind works for the force. */
export const isStaffVictimKind = (kind: string): boolean => entryFor(caseKinds, kind)?.victim === 'STAFF';

const sameStrand = (a: Strand, b: Strand): boolean => a.strand === b.strand && a.subStrand === b.subStrand;

/** Each strand with its sub-strand once, as an event keeps them. */
export const distinctStrands = (perceived: readonly Strand[]): { strand: string; subStrand?: string }[] =>
  perceived
    .filter((strand, index) => perceived.findIndex((other) => sameStrand(other, strand)) === index)
    .map(({ strand, subStrand }) => (subStrand === undefined ? { strand } : { strand, subStrand }));

export const sameStrands = (a: readonly Strand[], b: readonly Strand[]): boolean =>
  a.length === b.length && a.every((strand) => b.some((other) => sameStrand(other, strand)));
