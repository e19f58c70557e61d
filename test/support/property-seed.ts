import fc from 'fast-check';

/** The gate judges one change by one set of examples; `PROPERTY_SEED=<number>` (or `random`) looks further. */
const wanted = process.env['PROPERTY_SEED'] ?? '20261120';
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted) });
