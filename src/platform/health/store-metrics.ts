import { Inject, Injectable, Logger } from '@nestjs/common';
import { Counter, Histogram } from 'prom-client';
import type { StoreNote, StoreNotes } from '../../event-store/store-notes';
import { Metrics } from './metrics';

export const STORE_NOTES = Symbol('StoreNotes');

/** Counts and logs what a store reached over a network says of itself: nodes and kinds of failure, never a stream. */
@Injectable()
export class StoreMetrics {
  private readonly logger = new Logger('event-store');
  private readonly appends;
  private readonly retries;
  private readonly reconnects;
  private readonly resubscribes;

  constructor({ registry }: Metrics, @Inject(STORE_NOTES) notes: StoreNotes) {
    const registers = [registry];
    this.appends = new Histogram({
      name: 'steadfast_store_append_seconds',
      help: 'How long appends took, retries included, by how they ended',
      labelNames: ['outcome'],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      registers,
    });
    this.retries = new Counter({
      name: 'steadfast_store_retries_total',
      help: 'Calls to the event store that failed and were made once more, or were denied, by what had failed',
      labelNames: ['call', 'because'],
      registers,
    });
    this.reconnects = new Counter({
      name: 'steadfast_store_reconnects_total',
      help: 'How often calls went on over another connection, by what had failed',
      labelNames: ['because'],
      registers,
    });
    this.resubscribes = new Counter({
      name: 'steadfast_store_resubscribes_total',
      help: 'How often the subscription ended and was made anew',
      labelNames: ['because'],
      registers,
    });
    notes.listen((note) => {
      this.take(note);
    });
  }

  private take(note: StoreNote): void {
    switch (note.kind) {
      case 'append':
        this.appends.observe({ outcome: note.outcome }, note.ms / 1000);
        return;
      case 'retry':
        this.retries.inc({ call: note.call, because: note.because });
        return;
      case 'denied':
        this.retries.inc({ call: note.call, because: 'denied' });
        this.logger.error({ call: note.call }, 'The event store refuses its account: see to its rights');
        return;
      case 'reconnect':
        this.reconnects.inc({ because: note.because });
        this.logger.warn({ node: note.node, because: note.because }, 'Reconnected to the event store');
        return;
      case 'resubscribe':
        this.resubscribes.inc({ because: note.because });
        this.logger.warn({ because: note.because, afterMs: Math.round(note.afterMs) }, 'Subscribing to the event store anew');
        return;
    }
  }
}
