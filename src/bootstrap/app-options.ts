import type { Type } from '@nestjs/common';
import type { DestinationStream } from 'pino';
import type { AppConfig } from '../config/app-config';
import type { Clock } from '../kernel/clock';
import type { Adapters } from './adapters';

/** What `createApp` is given. Everything but the configuration has its default; tests give a clock that they move. */
export type AppOptions = {
  readonly config: AppConfig;
  readonly clock?: Clock;
  readonly adapters?: Adapters;
  /** Whether what the product does unasked is kept going (sending e-mails); a test does it by hand, when it wants to. */
  readonly keptGoing?: boolean;
  /** Beside the product's own: what a test plants. */
  readonly moreFeatures?: readonly Type[];
  /** Where the log of the process goes; standard output if left out. */
  readonly logTo?: DestinationStream;
};
