import { z } from 'zod';
import { policyPackSchema } from '../../domain/obligations/policy-pack/policy-pack';
import { writeOrCheck } from '../written-description';
import type { Verb } from '../verb';
import { textOf } from '../verb';

/** What a policy pack looks like, for editors and other programs. `policy check` finds what no schema can say. */
export const packSchema = (): string => `${JSON.stringify(z.toJSONSchema(policyPackSchema, { io: 'input' }), undefined, 2)}\n`;

export const policySchema: Verb = {
  name: 'policy schema',
  usage: '[--out <file>] [--check]',
  summary: 'writes the JSON Schema of policy packs',
  options: {
    out: { type: 'string', what: 'the file', default: 'docs/policy-pack.schema.json' },
    check: { type: 'boolean', what: 'writes nothing; status 1 where the file is not what would be written' },
  },
  run: async (given, terminal) =>
    writeOrCheck({ [textOf(policySchema, given, 'out') ?? '']: packSchema() }, given.values['check'] === true, terminal),
};
