import type { AppConfig } from '../config/app-config';
import { readConfig } from '../config/read-config';
import type { Given, Terminal } from './verb';

/** Every verb that touches data takes its folder from `--data`, else from the environment. */
export const dataOption = { data: { type: 'string', what: 'the folder of the data; STEADFAST_DATA_DIR if left out' } } as const;
export const jsonOption = { json: { type: 'boolean', what: 'answers in JSON, for programs' } } as const;

/** Throws ConfigurationError. */
export function configOf({ values }: Given, { variables }: Terminal, more: Readonly<Record<string, string | undefined>> = {}): AppConfig {
  const data = values['data'];
  return readConfig({ ...variables, ...(typeof data === 'string' && { STEADFAST_DATA_DIR: data }), ...more });
}
