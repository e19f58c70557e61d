import { readFileSync } from 'node:fs';
import type { PersonalReader } from '../event-store/personal-reader';
import { normalisedReference } from '../features/caseload/views/find-case/normalised-reference';
import { type BadRow, readCrimeReferences } from '../features/caseload/views/reconcile/crime-references';
import { isPlain } from '../kernel/personal';
import type { ProvedCase } from './completeness-of-log';
import type { Terminal } from './verb';

export type Reconciliation = {
  /** Of our cases whose references stand nowhere in the file: how they are called here. */
  readonly oursNotTheirs: readonly string[];
  readonly theirsNotOurs: readonly string[];
  readonly both: number;
  /** Cases without a reference, and those whose references were erased with the person's key. */
  readonly withoutReference: number;
  readonly erased: number;
  readonly badRows: readonly BadRow[];
};

/** Compares the references of our cases with a file of the crime system's. Throws where there is no such file. */
export function reconciled(path: string, cases: Iterable<ProvedCase>, personal: PersonalReader): Reconciliation {
  const { rows, badRows } = readCrimeReferences(readFileSync(path, 'utf8'));
  const theirs = new Set(rows.map(({ normalised }) => normalised));
  const ours = new Set<string>();
  const oursNotTheirs: string[] = [];
  let [both, withoutReference, erased] = [0, 0, 0];
  for (const { reference, references } of cases) {
    const opened = references.map((one) => personal.open(one));
    const texts = opened.flatMap((one) => (isPlain(one) ? [normalisedReference(one.value)] : [])).filter((text) => text !== '');
    for (const text of texts) ours.add(text);
    if (texts.some((text) => theirs.has(text))) both += 1;
    else if (texts.length > 0) oursNotTheirs.push(reference);
    else if (opened.length > 0) erased += 1;
    else withoutReference += 1;
  }
  const theirsNotOurs = rows.filter(({ normalised }) => !ours.has(normalised)).map(({ reference }) => reference);
  return { oursNotTheirs, theirsNotOurs, both, withoutReference, erased, badRows };
}

export function tellReconciliation(found: Reconciliation, { out }: Terminal): void {
  out(`${found.both} cases stand in both. ${found.withoutReference} have no reference here, ${found.erased} had theirs erased.`);
  out(`In ours and not theirs: ${found.oursNotTheirs.length}`);
  for (const reference of found.oursNotTheirs) out(`  case ${reference}`);
  out(`In theirs and not ours: ${found.theirsNotOurs.length}`);
  for (const reference of found.theirsNotOurs) out(`  ${reference}`);
  if (found.badRows.length > 0) out(`Rows that could not be compared: ${found.badRows.length}`);
  for (const { line, detail } of found.badRows) out(`  line ${line}: ${detail}`);
}

export const isClean = ({ oursNotTheirs, theirsNotOurs, badRows }: Reconciliation): boolean =>
  oursNotTheirs.length + theirsNotOurs.length + badRows.length === 0;
