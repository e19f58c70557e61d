import { ConfigurationError } from '../config/configuration-error';
import { readConfig } from '../config/read-config';
import { createApp } from './create-app';

/** Starts the server and says where it is. A wrong setting stops it, by name, with exit status 2; anything else with 1. */
export async function serve(variables: Readonly<Record<string, string | undefined>>): Promise<void> {
  try {
    const config = readConfig(variables);
    const app = await createApp({ config, keptGoing: true });
    const server = (await app.listen(config.port, config.host)) as { address(): unknown };
    const address = server.address();
    const port = typeof address === 'object' && address !== null && 'port' in address ? String(address.port) : String(config.port);
    process.stdout.write(`Steadfast is ready at http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof ConfigurationError ? error.message : reasonOf(error)}\n`);
    process.exitCode = error instanceof ConfigurationError ? 2 : 1;
  }
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? `Steadfast could not start: ${error.message}` : 'Steadfast could not start';
