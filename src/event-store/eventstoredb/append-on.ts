import { NO_STREAM, type AppendResult, type AppendToStreamOptions } from '@eventstore/db-client';
import type { StreamName } from '../../kernel/event';
import {
  AppendTooLarge,
  OutcomeUnknown,
  RevisionConflict,
  StoreUnavailable,
  type AppendReceipt,
  type ExpectedRevision,
  type NewEvent,
} from '../../kernel/event-store';
import { revisionBefore } from '../appendable';
import { toPosition } from './all-position';
import type { Cluster } from './connection-string';
import { failureOf, type FailureKind } from './failure';
import { Patience } from './patience';
import type { ReadFrom } from './read-on';
import { toStoredForm } from './stored-form';
import { within } from './within';

export type AppendOn = ReadFrom & { readonly credentials: Cluster['credentials']; readonly inStore: (stream: StreamName) => string };

/** The server is given up first, so that its own word reaches us where it has one. */
const graceMs = 250;

/**
 * One append, asked for again with the same bytes while there is patience: whatever became of an earlier try, the same ids at
 * the same revision have their effect once.
 */
export async function appendOn(
  { nodes, note, settings, credentials, inStore }: AppendOn,
  stream: StreamName,
  expected: ExpectedRevision,
  events: readonly NewEvent[],
): Promise<AppendReceipt> {
  const before = revisionBefore(expected);
  const stored = events.map((event, index) => toStoredForm(stream, before + 1n + BigInt(index), event));
  const options: AppendToStreamOptions = {
    expectedRevision: expected.kind === 'no-stream' ? NO_STREAM : expected.value,
    requiresLeader: true,
    // On every append: they choose the path on which the client cannot end the process. See docs/adr/0013.
    credentials,
    deadline: settings.answerMs,
  };
  const began = performance.now();
  const ended = (outcome: 'written' | FailureKind): void => {
    note({ kind: 'append', ms: performance.now() - began, outcome });
  };
  const patience = new Patience(settings.patienceMs);
  for (let perhapsWritten = false; ;) {
    const node = nodes.current;
    try {
      const result = await within(settings.answerMs + graceMs, node.client.appendToStream(inStore(stream), stored, options));
      ended('written');
      return receiptOf(result);
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind === 'conflict') {
        ended(failure.kind);
        throw new RevisionConflict(stream, expected, failure.actual);
      }
      if (failure.kind === 'too-large' || failure.kind === 'denied' || failure.kind === 'deleted') {
        ended(failure.kind);
        if (failure.kind === 'denied') note({ kind: 'denied', call: 'append' });
        throw failure.kind === 'too-large' ? new AppendTooLarge() : new StoreUnavailable('failed', { cause: error });
      }
      perhapsWritten ||= failure.kind === 'unknown';
      nodes.leave(node, failure);
      if (nodes.isClosed || !(await patience.again())) {
        ended(failure.kind);
        throw perhapsWritten ? new OutcomeUnknown({ cause: error }) : new StoreUnavailable('unreachable', { cause: error });
      }
      note({ kind: 'retry', call: 'append', because: failure.kind });
    }
  }
}

function receiptOf({ nextExpectedRevision, position }: AppendResult): AppendReceipt {
  if (!position) throw new OutcomeUnknown();
  return { revision: nextExpectedRevision, position: toPosition(position) };
}
