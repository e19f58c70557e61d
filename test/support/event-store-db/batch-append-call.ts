import type { ServerDuplexStream } from '@grpc/grpc-js';
import { Any } from 'google-protobuf/google/protobuf/any_pb';
import { Empty } from 'google-protobuf/google/protobuf/empty_pb';
import * as shared from '@eventstore/db-client/generated/shared_pb';
import { Status } from '@eventstore/db-client/generated/status_pb';
import { BatchAppendResp, type BatchAppendReq } from '@eventstore/db-client/generated/streams_pb';
import { append, type Expected } from './append-rules';
import { refusalByRole, streamNameOf } from './append-call';
import { Proposals } from './proposals';
import { pause, struck, type ChangeOutcome, type Served, type Strike } from './served';
import { asServiceError, type Refusal } from './wire';

type Call = ServerDuplexStream<BatchAppendReq, BatchAppendResp>;
type Pending = { readonly options: BatchAppendReq.Options; readonly proposals: Proposals };

/** How long the server waits for the rest of an append before it says that it timed out. */
const writeTimeout = 2_000;

/** `BatchAppend`: one stream for all appends of a client, answered in any order. The client takes this way by itself. */
export function batchAppendCall(node: Served): (call: Call) => void {
  return (call) => {
    const pending = new Map<string, Pending>();
    const close = node.calls.add({
      kind: 'batch-append',
      refuse: (refusal) => call.emit('error', asServiceError(refusal)),
      end: () => call.end(),
    });
    call
      .on('cancelled', close)
      .on('close', close)
      .on('end', () => {
        close();
        call.end();
      });
    call.on('data', (request: BatchAppendReq) => {
      const id = request.getCorrelationId()?.getString() ?? '';
      const options = request.getOptions();
      if (options) pending.set(id, { options, proposals: new Proposals(node.maxAppendSize) });
      const append = pending.get(id);
      for (const message of request.getProposedMessagesList()) append?.proposals.add(message);
      if (!append || !request.getIsFinal()) return;
      pending.delete(id);
      node.arrivals.note('batch-append');
      void serveOne(node, call, request, append);
    });
  };
}

async function serveOne(node: Served, call: Call, request: BatchAppendReq, { options, proposals }: Pending): Promise<void> {
  const stream = options.getStreamIdentifier();
  const answer = (filled: BatchAppendResp): void => {
    if (call.writable) call.write(filled.setCorrelationId(request.getCorrelationId()).setStreamIdentifier(stream));
  };
  const striking = struck(node, 'batch-append');
  const strike = striking instanceof Promise ? await striking : striking;
  if (strike.kind === 'killed') return node.killPeer(call.getPeer());
  if (strike.kind === 'not-ready') return answer(notHandled('Server Is Not Ready'));
  if (strike.kind === 'refused') return breakOff(call, strike.refusal);
  const refusal = refusalByRole(node, call.metadata);
  if (refusal) return refusal.metadata ? breakOff(call, refusal) : answer(notHandled(refusal.details));
  if (proposals.refusal) return refuseEvents(proposals, node.maxAppendSize, answer);
  const name = streamNameOf(stream);
  const changing = node.membership().change((log) => append(log, name, expectedOf(options), proposals.events));
  await answerLater(node, call, strike, changing instanceof Promise ? await changing : changing, answer);
}

async function answerLater(
  node: Served,
  call: Call,
  strike: Extract<Strike, { kind: 'goes-on' }>,
  outcome: ChangeOutcome,
  answer: (filled: BatchAppendResp) => void,
): Promise<void> {
  if (outcome.kind === 'success') node.faults.appendStored();
  if (strike.killAfter) return node.killPeer(call.getPeer());
  if (strike.answerAfter > 0) await pause(strike.answerAfter);
  answer(toResp(outcome));
}

/** A leader that is elsewhere is no answer to one append: it ends the stream, and with it every append that waits on it. */
const breakOff = (call: Call, refusal: Refusal): void => void call.emit('error', asServiceError(refusal));

/**
 * An event that is none is refused, but not forgotten: the server's time-out for the same append comes after it, and the
 * client has nobody waiting for a second answer.
 */
function refuseEvents(proposals: Proposals, limit: number, answer: (filled: BatchAppendResp) => void): void {
  if (proposals.isTooLarge)
    return answer(failed('MaximumAppendSizeExceeded', new shared.MaximumAppendSizeExceeded().setMaxappendsize(limit)));
  answer(failed('BadRequest', new shared.BadRequest().setMessage('an event id that is no uuid, or no event type')));
  setTimeout(() => answer(failed('Timeout', new shared.Timeout())), writeTimeout);
}

function expectedOf(options: BatchAppendReq.Options): Expected {
  if (options.hasStreamPosition()) return { kind: 'revision', value: Number(options.getStreamPosition()) };
  if (options.hasNoStream()) return { kind: 'no-stream' };
  return { kind: options.hasStreamExists() ? 'stream-exists' : 'any' };
}

function toResp(outcome: ChangeOutcome): BatchAppendResp {
  switch (outcome.kind) {
    case 'timeout':
      return failed('Timeout', new shared.Timeout());
    case 'deleted':
      return failed('StreamDeleted', new shared.StreamDeleted());
    case 'wrong-version':
      return failed('WrongExpectedVersion', toWrongVersion(outcome.expected, outcome.current));
    case 'success': {
      const position = String(outcome.position ?? 0n);
      const success = new BatchAppendResp.Success().setPosition(
        new shared.AllStreamPosition().setCommitPosition(position).setPreparePosition(position),
      );
      if (outcome.revision === undefined) success.setNoStream(new Empty());
      else success.setCurrentRevision(String(outcome.revision));
      return new BatchAppendResp().setSuccess(success);
    }
  }
}

function toWrongVersion(expected: Expected, current: number | undefined): shared.WrongExpectedVersion {
  const wrong = new shared.WrongExpectedVersion();
  if (current === undefined) wrong.setCurrentNoStream(new Empty());
  else wrong.setCurrentStreamRevision(String(current));
  if (expected.kind === 'revision') return wrong.setExpectedStreamPosition(String(expected.value));
  if (expected.kind === 'no-stream') return wrong.setExpectedNoStream(new Empty());
  return expected.kind === 'any' ? wrong.setExpectedAny(new Empty()) : wrong.setExpectedStreamExists(new Empty());
}

function failed(name: string, details: { serializeBinary(): Uint8Array }): BatchAppendResp {
  const packed = new Any();
  packed.pack(details.serializeBinary(), `event_store.client.${name}`);
  return new BatchAppendResp().setError(new Status().setMessage(name).setDetails(packed));
}

function notHandled(message: string): BatchAppendResp {
  const packed = new Any();
  packed.pack(new Empty().serializeBinary(), 'google.protobuf.Empty');
  return new BatchAppendResp().setError(new Status().setMessage(message).setDetails(packed));
}
