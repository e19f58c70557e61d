import { readMasterKeyFile } from '../../platform/keyring/master-key-file';
import { purposeKeysOf } from '../../platform/keyring/master-key';
import { ApiTokens } from '../../platform/sign-in/api-tokens';
import { systemClock } from '../../platform/clock/system-clock';
import { demoPersonas } from '../../domain/staff/demo-personas';
import { configOf, dataOption, jsonOption } from '../data-folder';
import type { Verb } from '../verb';
import { textOf, WrongUse } from '../verb';

export const token: Verb = {
  name: 'token',
  usage: '--persona <id> [--data <dir>] [--json]',
  summary: 'prints an API token of a demo persona, good for an hour',
  about: [`Personas: ${demoPersonas.map(({ id }) => id).join(', ')}.`],
  options: { persona: { type: 'string', what: 'who the program acts as' }, ...dataOption, ...jsonOption },
  run: async (given, terminal) => {
    const wanted = textOf(token, given, 'persona');
    const persona = demoPersonas.find(({ id }) => id === wanted);
    if (!persona) throw new WrongUse(wanted === undefined ? '--persona is missing.' : `There is no persona \`${wanted}\`.`);
    const config = configOf(given, terminal);
    const issued = await new ApiTokens(purposeKeysOf(readMasterKeyFile(config.masterKeyFile)), systemClock).issue(persona.staffId);
    terminal.out(given.values['json'] === true ? JSON.stringify({ persona: persona.id, staffId: persona.staffId, token: issued }) : issued);
    return 0;
  },
};
