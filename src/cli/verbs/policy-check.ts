import { versionOf } from '../../domain/obligations/terms';
import { jsonOption } from '../data-folder';
import { readPolicyFile, tellPolicyFaults } from '../policy-file';
import type { Verb } from '../verb';

export const policyCheck: Verb = {
  name: 'policy check',
  usage: '<pack.json> [--json]',
  summary: 'reads a policy pack and says everything that is wrong with it, each fault with its place',
  about: ['Nothing is written. docs/policy-pack.schema.json says what a pack looks like.'],
  options: { ...jsonOption },
  words: [1, 1],
  run: async ({ values, words: [file = ''] }, terminal) => {
    const json = values['json'] === true;
    const checked = readPolicyFile(file);
    if ('faults' in checked) {
      tellPolicyFaults(checked.faults, terminal, json);
      return 1;
    }
    const { pack } = checked;
    const assumed = pack.rules.filter(({ basis }) => !basis.sourced).length;
    terminal.out(
      json
        ? JSON.stringify({ version: versionOf(pack), rules: pack.rules.length, assumed, faults: [] })
        : `${pack.title}, ${versionOf(pack)}: ${pack.rules.length} rules, ${assumed} of them assumptions. Nothing is wrong.`,
    );
    return 0;
  },
};
