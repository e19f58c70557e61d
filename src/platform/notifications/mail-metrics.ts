import { Inject, Injectable, Logger } from '@nestjs/common';
import { Counter, Gauge } from 'prom-client';
import type { Outbox } from '../../kernel/outbox';
import { OUTBOX } from '../../kernel/tokens';
import { Metrics } from '../health/metrics';
import type { PostmanNote } from './postman';

/** How the e-mails fare: numbers only, never whose. */
@Injectable()
export class MailMetrics {
  private readonly logger = new Logger('mail');
  private readonly outcomes;

  constructor({ registry }: Metrics, @Inject(OUTBOX) outbox: Outbox) {
    const registers = [registry];
    const gauge = (name: string, help: string, of: 'waiting' | 'failing'): Gauge =>
      new Gauge({
        name,
        help,
        registers,
        async collect() {
          // While the outbox is out of reach the last figures stand.
          const counted = await outbox.count().catch(() => undefined);
          if (counted) this.set(counted[of]);
        },
      });
    gauge('steadfast_mail_waiting', 'Notifications whose e-mail has not gone out yet', 'waiting');
    gauge('steadfast_mail_failing', 'Those of them that were tried in vain at least once', 'failing');
    this.outcomes = new Counter({
      name: 'steadfast_mail_total',
      help: 'Tries to send an e-mail, by what became of them',
      labelNames: ['outcome'],
      registers,
    });
  }

  take(note: PostmanNote): void {
    this.outcomes.inc({ outcome: note.outcome });
    if (note.outcome === 'failed') this.logger.warn({ because: note.because }, 'An e-mail was not sent and will be tried again');
    if (note.outcome === 'gave-up') this.logger.error('An e-mail was given up after a week');
  }
}
