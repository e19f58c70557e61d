import { envExample } from '../../config/env-example';
import { writeOrCheck } from '../written-description';
import type { Verb } from '../verb';
import { textOf } from '../verb';

export const configExample: Verb = {
  name: 'config example',
  usage: '[--out <file>] [--check]',
  summary: 'writes every setting with its default',
  options: {
    out: { type: 'string', what: 'the file', default: '.env.example' },
    check: { type: 'boolean', what: 'writes nothing; status 1 where the file is not what would be written' },
  },
  run: async (given, terminal) =>
    writeOrCheck({ [textOf(configExample, given, 'out') ?? '']: envExample() }, given.values['check'] === true, terminal),
};
