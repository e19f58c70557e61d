import { resolve } from 'node:path';
import { packFiles } from '../../casework/pack/files/pack-files';
import { standingOf, standingWords } from '../../casework/pack/files/provenance';
import type { PackDocument } from '../../casework/pack/pack-document';
import { periodOf, type ReportingPeriod } from '../../domain/figures/reporting-period';
import { type Instant, isInstant } from '../../kernel/instant';
import { systemClock } from '../../platform/clock/system-clock';
import { toInstant } from '../../platform/validation/is-instant-text';
import { configOf, dataOption, jsonOption } from '../data-folder';
import { openData } from '../open-data';
import { packInLog } from '../quarter/pack-in-log';
import { type WrittenFile, writeWhole } from '../quarter/whole-files';
import { type Given, type Terminal, textOf, type Verb, WrongUse } from '../verb';

export const quarterPack: Verb = {
  name: 'quarter pack',
  usage: '<quarter> [--known-at <instant>] [--out <dir>] [--audience meeting|public] [--data <dir>] [--json]',
  summary: "writes the pack's files: CSV with its data dictionary, XLSX, ODS and a tagged PDF",
  about: [
    'The quarter is financial, 2026-27-Q2 for July to September 2026; any other run of months is 2026-04..2026-09. A frozen quarter is',
    'written as it was frozen; with --known-at, and where nobody froze it, it is counted from the log, as known at that instant or else at',
    'the latest that is past for certain. The public is shown frozen packs alone. What is written for the meeting is OFFICIAL-SENSITIVE.',
    'A file that is there and says something else is never overwritten.',
  ],
  options: {
    'known-at': { type: 'string', what: 'an instant with its offset, such as 2026-10-12T09:00:00+01:00' },
    out: { type: 'string', what: 'the folder of the files', default: '.' },
    audience: { type: 'string', what: 'meeting or public', default: 'meeting' },
    ...dataOption,
    ...jsonOption,
  },
  words: [1, 1],
  run: async (given, terminal) => {
    const asked = { period: askedPeriod(given), knownAt: askedInstant(given), audience: askedAudience(given), now: systemClock.now() };
    if (asked.audience === 'PUBLIC' && asked.knownAt !== undefined)
      throw new WrongUse('The public is shown what was frozen: leave out --known-at.');
    const folder = resolve(textOf(quarterPack, given, 'out') ?? '.');
    const config = configOf(given, terminal);
    const data = await openData(config);
    try {
      const document = await packInLog(data, asked, { folder: config.dataDir, onProgress: progress(terminal) });
      tell(document, writeWhole(folder, await packFiles(document)), folder, given, terminal);
      return 0;
    } finally {
      await data.close();
    }
  },
};

function askedPeriod({ words: [typed = ''] }: Given): ReportingPeriod {
  const period = periodOf(typed);
  if (!period)
    throw new WrongUse('There is no such quarter: write 2026-27-Q2 for July to September 2026, or a run of months 2026-04..2026-09.');
  return period;
}

function askedInstant(given: Given): Instant | undefined {
  const typed = textOf(quarterPack, given, 'known-at');
  if (typed === undefined) return undefined;
  const at = toInstant(typed);
  if (typeof at !== 'string' || !isInstant(at)) throw new WrongUse('Write --known-at with its offset, such as 2026-10-12T09:00:00+01:00.');
  return at;
}

function askedAudience(given: Given): PackDocument['audience'] {
  const typed = textOf(quarterPack, given, 'audience')?.toUpperCase();
  if (typed !== 'MEETING' && typed !== 'PUBLIC') throw new WrongUse('--audience is meeting or public.');
  return typed;
}

/** A line each time another twentieth is done. */
function progress({ err }: Terminal): (part: number) => void {
  let told = -1;
  return (part) => {
    const percent = Math.floor(part * 20) * 5;
    if (percent === told) return;
    told = percent;
    err(`Counting from the log: ${String(percent).padStart(3)} %`);
  };
}

function tell(document: PackDocument, files: readonly WrittenFile[], folder: string, { values }: Given, { out }: Terminal): void {
  const { period, knownAt, audience, marking, sha256 } = document;
  if (values['json'] === true) {
    out(JSON.stringify({ period: period.code, knownAt, audience, marking, standing: standingOf(document), sha256, folder, files }));
    return;
  }
  out(`${document.title}, as known at ${knownAt}. ${marking}.`);
  out(`${standingWords(document)}.`);
  for (const { name, bytes, outcome } of files) out(`${name} (${bytes} bytes)${outcome === 'LEFT' ? ' was there already, the same' : ''}`);
  out(`In ${folder}. SHA-256 of the figures: ${sha256}`);
}
