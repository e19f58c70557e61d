import { verifyLog } from '../../event-store/verify/verify-log';
import { verifyLogFile } from '../../event-store/verify/verify-log-file';
import { configOf, dataOption, jsonOption } from '../data-folder';
import { checkWith, tellFaults, toJson } from '../log-faults';
import { logFile, openData } from '../open-data';
import type { Verb } from '../verb';

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
      const damage = config.store === 'sqlite' ? verifyLogFile(logFile(config)) : [];
      const report = await verifyLog(store, checkWith(codec));
      if (given.values['json'] === true) {
        terminal.out(toJson({ ...report, damage }));
        return damage.length + report.faultsFound === 0 ? 0 : 1;
      }
      terminal.out(`${report.events} events in ${report.streams} streams read.`);
      const faults = tellFaults(report, damage, terminal);
      terminal.out(faults === 0 ? 'Nothing is wrong.' : `${faults} faults found.`);
      return faults === 0 ? 0 : 1;
    } finally {
      await close();
    }
  },
};
