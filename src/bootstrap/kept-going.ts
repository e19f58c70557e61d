import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { PolicyLoop } from '../policies/policy-loop';

/** A loop that lives as long as the application: it ends before what it works with is closed. */
export class KeptGoing implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(private readonly loop: Pick<PolicyLoop, 'start' | 'stop'>) {}

  onApplicationBootstrap(): void {
    this.loop.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.loop.stop();
  }
}
