import { knownAt } from '../../event-store/known-at';
import { PositionTokens } from '../../event-store/position-tokens';
import { isInstant } from '../../kernel/instant';
import { purposeKeysOf } from '../../platform/keyring/master-key';
import { readMasterKeyFile } from '../../platform/keyring/master-key-file';
import { toInstant } from '../../platform/validation/is-instant-text';
import { configOf, dataOption, jsonOption } from '../data-folder';
import { openData } from '../open-data';
import { WrongUse, type Verb } from '../verb';

export const storeKnownAt: Verb = {
  name: 'store known-at',
  usage: '<instant> [--data <dir>] [--json]',
  summary: 'says how far the log had come at an instant, as figures count it',
  about: [
    'The instant is written with its offset: 2026-04-01T00:00:00+01:00. Later corrections and clocks that differ never move the answer',
    'once it is not provisional any more: when something recorded after the instant stands in the log.',
  ],
  options: { ...dataOption, ...jsonOption },
  words: [1, 1],
  run: async (given, terminal) => {
    const [typed = ''] = given.words;
    const at = toInstant(typed);
    if (typeof at !== 'string' || !isInstant(at))
      throw new WrongUse('Write the instant with its offset, such as 2026-04-01T00:00:00+01:00.');
    const config = configOf(given, terminal);
    const { store, close } = await openData(config);
    try {
      const { position, events, provisional } = await knownAt(store, at);
      const tokens = new PositionTokens(purposeKeysOf(readMasterKeyFile(config.masterKeyFile))('position-token'), store.identity);
      const token = position === null ? null : tokens.issue(position);
      if (given.values['json'] === true) terminal.out(JSON.stringify({ at, position: token, events, provisional }));
      else {
        terminal.out(`${events} events were known at ${at}${token === null ? '' : `, up to position ${token}`}.`);
        terminal.out(
          provisional
            ? 'This is provisional: nothing recorded later is in the log yet, so more may still join it.'
            : 'This answer is final: it will be the same for ever.',
        );
      }
      return 0;
    } finally {
      await close();
    }
  },
};
