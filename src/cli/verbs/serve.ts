import { serve } from '../../bootstrap/serve';
import { dataOption } from '../data-folder';
import type { Verb } from '../verb';
import { textOf } from '../verb';

export const serveVerb: Verb = {
  name: 'serve',
  usage: '[--data <dir>] [--port <n>]',
  summary: 'starts the server',
  options: { ...dataOption, port: { type: 'string', what: 'the port to listen on; STEADFAST_PORT if left out' } },
  run: async (given, { variables }) => {
    const data = textOf(serveVerb, given, 'data');
    const port = textOf(serveVerb, given, 'port');
    await serve({
      ...variables,
      ...(data !== undefined && { STEADFAST_DATA_DIR: data }),
      ...(port !== undefined && { STEADFAST_PORT: port }),
    });
    return process.exitCode === 1 || process.exitCode === 2 ? process.exitCode : 0;
  },
};
