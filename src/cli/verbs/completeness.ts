import { existsSync } from 'node:fs';
import { completenessWords } from '../../casework/completeness-words';
import { CompletenessOfLog, type ProvedCase } from '../completeness-of-log';
import { configOf, dataOption, jsonOption } from '../data-folder';
import { openData } from '../open-data';
import { isClean, reconciled, tellReconciliation } from '../reconciliation';
import { textOf, type Verb, WrongUse } from '../verb';
import { readWholeLog } from '../whole-log';

export const completeness: Verb = {
  name: 'completeness',
  usage: '[--against <file.csv>] [--data <dir>] [--json]',
  summary: 'proves over the whole log that no review is forgotten: first reviews, next reviews, and none in a closed case',
  about: [
    'Lists each exception by the reference of its case. With --against it also compares the crime and incident references of our cases',
    'with a file of the crime system: CSV with a header line and a column crime_reference or incident_reference. Those are personal data.',
  ],
  options: {
    against: { type: 'string', what: 'a CSV file of the references that the crime system has' },
    ...dataOption,
    ...jsonOption,
  },
  run: async (given, terminal) => {
    const against = textOf(completeness, given, 'against');
    if (against !== undefined && !existsSync(against)) throw new WrongUse('There is no such file: name a CSV file with --against.');
    const { store, codec, personal, close } = await openData(configOf(given, terminal));
    try {
      const log = new CompletenessOfLog(codec);
      await readWholeLog(store, terminal, 'Reading the log', (stored) => {
        log.take(stored);
      });
      const cases = [...log.proved()];
      const counts = countsOf(cases);
      const exceptions = cases.flatMap(({ reference, lpu, faults }) => faults.map((code) => ({ reference, lpu, code })));
      const found = against === undefined ? undefined : reconciled(against, cases, personal);
      if (given.values['json'] === true) terminal.out(JSON.stringify({ ...counts, exceptions, ...(found && { reconciliation: found }) }));
      else {
        terminal.out(`${counts.cases} cases, ${counts.open} of them open, ${counts.duplicates} duplicates.`);
        terminal.out(`First reviews: ${counts.firstDue} due, ${counts.firstDone} done, ${counts.firstExempt} exempt.`);
        terminal.out(`Next reviews due: ${counts.nextDue}.`);
        for (const { reference, lpu, code } of exceptions) terminal.out(`${reference} (${lpu}): ${completenessWords[code]} (${code})`);
        terminal.out(exceptions.length === 0 ? 'No review is forgotten.' : `${exceptions.length} exceptions found.`);
        if (found) tellReconciliation(found, terminal);
      }
      return exceptions.length === 0 && (!found || isClean(found)) ? 0 : 1;
    } finally {
      await close();
    }
  },
};

/** A duplicate owes no review: it is counted apart. */
function countsOf(cases: readonly ProvedCase[]) {
  const reviewed = cases.filter(({ status }) => status !== 'DUPLICATE');
  const first = (standing: ProvedCase['firstReview']) => reviewed.filter(({ firstReview }) => firstReview === standing).length;
  return {
    cases: cases.length,
    open: reviewed.filter(({ status }) => status !== 'CLOSED').length,
    duplicates: cases.length - reviewed.length,
    firstDue: first('DUE'),
    firstDone: first('DONE'),
    firstExempt: first('EXEMPT'),
    nextDue: cases.reduce((sum, { nextReviews }) => sum + nextReviews, 0),
  };
}
