import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { openKeyring } from '../bootstrap/open-keyring';
import { openStore } from '../bootstrap/open-store';
import type { AppConfig } from '../config/app-config';
import { eventRegistry } from '../domain/event-registry';
import { EventCodec } from '../event-store/codec/event-codec';
import { withKeysFirst } from '../event-store/keys-first';
import { CommandRunner } from '../event-store/runner';
import { CommandRefused, type CommandContext } from '../kernel/command';
import type { CommandId, CorrelationId } from '../kernel/ids';
import { systemClock } from '../platform/clock/system-clock';
import { wordsOf } from '../platform/errors/refusals';
import { readMasterKeyFile } from '../platform/keyring/master-key-file';
import { sharedTime } from '../platform/shared/shared-time';
import { logFile } from './open-data';

/** The one way to write, for what an operator does from the command line; while servers go on beside it. */
export type OpenRunner = {
  readonly runner: CommandRunner;
  /** Of one command that is given now, by whoever has the server's own account. */
  readonly context: () => CommandContext;
  readonly close: () => Promise<void>;
};

/** As the log knows whoever works on the command line: they have the machine's account, no post in the force. */
export const byOperator = { system: 'operator' } as const;

/** Opens the log that is there; throws where there is none. */
export async function openRunner(config: AppConfig): Promise<OpenRunner> {
  if (config.store === 'sqlite' && !existsSync(logFile(config)))
    throw new Error(`There is no log in ${config.dataDir}: name the folder with --data.`);
  const { keyring, database, close } = await openKeyring(config, readMasterKeyFile(config.masterKeyFile));
  try {
    const clock = database ? await sharedTime(database, systemClock) : systemClock;
    const store = await openStore(config);
    return {
      runner: new CommandRunner(database ? withKeysFirst(store, keyring) : store, new EventCodec(eventRegistry, keyring), {
        stateCacheSize: 1,
      }),
      context: () => ({
        commandId: randomUUID() as string as CommandId,
        correlationId: randomUUID() as string as CorrelationId,
        actor: { kind: 'system', name: byOperator.system },
        at: clock.now(),
      }),
      close: async () => {
        await store.close?.();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A refusal in the words that people read, with its code for programs. */
export function refusedInWords(error: unknown): unknown {
  return error instanceof CommandRefused
    ? new Error(`${wordsOf(error.refusal.code).says} (${error.refusal.code})`, { cause: error })
    : error;
}
