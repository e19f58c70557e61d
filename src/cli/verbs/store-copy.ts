import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

import { eventRegistry } from '../../domain/event-registry';
import { EventCodec } from '../../event-store/codec/event-codec';
import { copyStore, isWhole, type CopyReport, type CopyStep } from '../../event-store/copy/copy-store';
import { inWords } from '../../event-store/copy/event-difference';
import { mapFile } from '../../event-store/copy/position-map';
import { PositionMapFile } from '../../event-store/copy/position-map-file';
import type { Log } from '../../event-store/keys-first';
import { mostEventsTogether } from '../../event-store/sqlite/append-queue';
import { verifyLogFile } from '../../event-store/verify/verify-log-file';
import { MemoryKeyring } from '../../platform/keyring/memory-keyring';
import { configOf, dataOption, jsonOption } from '../data-folder';
import { checkWith, tellFaults, toJson } from '../log-faults';
import { assertApart, logFileIn, openSource, openTarget, placeOf, placesInWords, type LogPlace } from '../log-place';
import { progressOn } from '../progress';
import type { ExitStatus, Given, Terminal, Verb } from '../verb';

export const storeCopy: Verb = {
  name: 'store copy',
  usage: '--from <place> --to <place> [--data <dir>] [--map <file>] [--json]',
  summary: 'copies the log into another store, or goes on where that stopped, and proves it',
  about: [
    ...placesInWords,
    'Stop every server first. The target must be empty, or hold the beginning of the same log. Nothing in the source is changed.',
    'Every event keeps its place in the order, its id and its bytes; both sides are read whole at the end. Keys are not copied.',
    'Where each position went is kept in positions-<store>.sqlite in the data folder: there, servers find what programs still hold.',
  ],
  options: {
    from: { type: 'string', what: 'the place of the log' },
    to: { type: 'string', what: 'the place to copy it to' },
    data: { ...dataOption.data, what: 'the data folder of the servers; STEADFAST_DATA_DIR, else the folder in --to or --from' },
    map: { type: 'string', what: 'the file for the map of positions, where it is not to lie in the data folder' },
    ...jsonOption,
  },
  run: async (given, terminal) => {
    const from = placeOf('from', given, terminal);
    const to = placeOf('to', given, terminal);
    assertApart(from, to);
    const source = await openSource(from);
    try {
      const target = await openTarget(to);
      try {
        return await copy({ from, source, to, target, map: mapPlace(from, to, source, given, terminal) }, given, terminal);
      } finally {
        await target.close?.();
      }
    } finally {
      await source.close?.();
    }
  },
};

type Sides = {
  readonly from: LogPlace;
  readonly source: Log;
  readonly to: LogPlace;
  readonly target: Log;
  readonly map: string;
};

async function copy({ from, source, to, target, map }: Sides, given: Given, terminal: Terminal): Promise<ExitStatus> {
  mkdirSync(dirname(map), { recursive: true, mode: 0o700 });
  terminal.err(`Copying from ${from.said} to ${to.said}.`);
  const all = await source.countAfter?.(null);
  const tell = {
    found: progressOn(terminal, 'Reading what is there already', 'events'),
    written: progressOn(terminal, 'Copying', 'events'),
    compared: progressOn(terminal, 'Comparing', 'events'),
  };
  let found = 0;
  const onProgress = (step: CopyStep, events: number): void => {
    if (step === 'found') found = events;
    const done = step === 'written' ? found + events : events;
    tell[step](done, all);
  };
  const positions = new PositionMapFile(map, source.identity, target.identity);
  let report: CopyReport;
  try {
    report = await copyStore(source, target, {
      // Personal fields stay locked: no key is needed to see that an event is sound.
      check: checkWith(new EventCodec(eventRegistry, new MemoryKeyring())),
      onSame: (old, now) => {
        positions.add(old, now);
      },
      onProgress,
      eventsTogether: to.kind === 'folder' ? mostEventsTogether : undefined,
    });
  } catch (error) {
    positions.discard();
    throw error;
  }
  if (isWhole(report)) positions.publish();
  else positions.discard();
  const damage = to.kind === 'folder' ? verifyLogFile(logFileIn(to.folder)) : [];
  return tellReport({ source, target, report, damage, map }, given, terminal);
}

function tellReport(
  { source, target, report, damage, map }: Pick<Sides, 'source' | 'target' | 'map'> & { report: CopyReport; damage: readonly string[] },
  given: Given,
  terminal: Terminal,
): ExitStatus {
  const { found, written, from, to, difference, sourceMoved, log } = report;
  const whole = isWhole(report);
  const status = whole && damage.length + log.faultsFound === 0 ? 0 : 1;
  if (given.values['json'] === true) {
    const identities = { from: { identity: source.identity, ...from }, to: { identity: target.identity, ...to } };
    const { streams, faults, faultsFound } = log;
    terminal.out(
      toJson({
        whole,
        found,
        written,
        streams,
        ...identities,
        map: whole ? map : null,
        difference,
        sourceMoved,
        faults,
        faultsFound,
        damage,
      }),
    );
    return status;
  }
  terminal.out(`${written} events copied, ${found} were there already.`);
  terminal.out(`from: ${from.events} events, SHA-256 ${from.sha256}`);
  terminal.out(`to:   ${to.events} events, SHA-256 ${to.sha256}`);
  const faults = tellFaults(log, damage, terminal);
  if (sourceMoved) terminal.out('Somebody wrote to the source meanwhile: stop every server and run this again, it goes on from here.');
  else if (difference) terminal.out(`The two are not the same. First at ${inWords(difference)}.`);
  else terminal.out(`The two are the same, to the byte. Where each position went: ${map}`);
  terminal.out(
    faults === 0 ? 'Order, schema and every chain are sound.' : `${faults} faults found in the copy, as \`store verify\` would say.`,
  );
  return status;
}

function mapPlace(from: LogPlace, to: LogPlace, source: Log, given: Given, terminal: Terminal): string {
  const { map } = given.values;
  if (typeof map === 'string') return resolve(map);
  const named = given.values['data'] ?? terminal.variables['STEADFAST_DATA_DIR'];
  const folder = to.kind === 'folder' ? to.folder : from.kind === 'folder' ? from.folder : undefined;
  return mapFile(named || folder === undefined ? configOf(given, terminal).dataDir : folder, source.identity);
}
