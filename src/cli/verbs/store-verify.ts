import type { StoredEvent } from '../../kernel/event-store';
import { verifyLog } from '../../event-store/verify/verify-log';
import { verifyLogFile } from '../../event-store/verify/verify-log-file';
import { configOf, dataOption, jsonOption } from '../data-folder';
import { logFile, openData } from '../open-data';
import type { Verb } from '../verb';

const asText = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? value.toString() : value);

export const storeVerify: Verb = {
  name: 'store verify',
  usage: '[--data <dir>] [--json]',
  summary: 'checks the log: its file, order, schema, and the chain of every stream',
  about: ['Says for each fault where it is: position, stream and revision. Nothing personal is printed.'],
  options: { ...dataOption, ...jsonOption },
  run: async (given, terminal) => {
    const config = configOf(given, terminal);
    const { store, codec, close } = await openData(config);
    try {
      const check = (event: StoredEvent): string | undefined => {
        try {
          if (!codec.isRetired(event.type)) codec.decode(event, 'locked');
          return undefined;
        } catch (error) {
          return error instanceof Error ? error.message : 'cannot be read';
        }
      };
      const damage = verifyLogFile(logFile(config));
      const report = await verifyLog(store, check);
      if (given.values['json'] === true) terminal.out(JSON.stringify({ ...report, damage }, asText));
      else {
        terminal.out(`${report.events} events in ${report.streams} streams read.`);
        for (const line of damage) terminal.out(`FILE ${line}`);
        for (const { kind, position, stream, revision, what } of report.faults)
          terminal.out(`${kind} at position ${position}, ${stream} revision ${revision.toString()}: ${what}`);
        terminal.out(
          damage.length + report.faultsFound === 0 ? 'Nothing is wrong.' : `${damage.length + report.faultsFound} faults found.`,
        );
      }
      return damage.length + report.faultsFound === 0 ? 0 : 1;
    } finally {
      await close();
    }
  },
};
