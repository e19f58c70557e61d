import type { Metadata, sendUnaryData, ServerReadableStream } from '@grpc/grpc-js';
import { Empty, type StreamIdentifier } from '@eventstore/db-client/generated/shared_pb';
import { AppendResp, type AppendReq } from '@eventstore/db-client/generated/streams_pb';
import { append, type AppendOutcome, type Expected } from './append-rules';
import { Proposals } from './proposals';
import { refusals } from './refusals';
import { pause, struck, type Served, type Strike } from './served';
import { asServiceError, type Refusal } from './wire';

type Call = ServerReadableStream<AppendReq, AppendResp>;
export const streamNameOf = (identifier: StreamIdentifier | undefined): string =>
  Buffer.from(identifier?.getStreamName_asU8() ?? []).toString();

/** Whether the client insists that the leader itself answers. */
export const requiresLeader = (metadata: Metadata): boolean => metadata.get('requires-leader')[0]?.toString() === 'true';

/** `undefined` where this node may serve a call. */
export function refusalByRole(node: Served, metadata: Metadata): Refusal | undefined {
  const { role, leader } = node.membership();
  if (role() === 'electing') return refusals.notReady();
  if (role() === 'leader' || !requiresLeader(metadata)) return undefined;
  const endpoint = leader();
  return endpoint ? refusals.notLeader(endpoint) : refusals.noLeader();
}

/** `Append`: one call, one append. The client takes this way when it is given credentials with the call. */
export function appendCall(node: Served): (call: Call, callback: sendUnaryData<AppendResp>) => void {
  return (call, callback) => {
    const proposals = new Proposals(node.maxAppendSize);
    let options: AppendReq.Options | undefined;
    const answer = once(callback);
    const close = node.calls.add({ kind: 'append', refuse: (refusal) => answer(asServiceError(refusal)) });
    const answered = (refusal: Refusal | undefined, outcome?: AppendResp): void => {
      close();
      if (refusal) answer(asServiceError(refusal));
      else answer(null, outcome);
    };
    call.on('data', (request: AppendReq) => {
      options ??= request.getOptions();
      const message = request.getProposedMessage();
      if (message) proposals.add(message);
    });
    call.on('cancelled', close);
    call.on('end', () => {
      node.arrivals.note('append');
      const serve = (strike: Strike): void => {
        if (!call.cancelled) void serveAppend(node, call, strike, options, proposals, answered);
      };
      const strike = struck(node, 'append');
      // A call that was given up ends as well, part of what it holds still missing: only a turn later does it say so.
      if (strike instanceof Promise) void strike.then(serve);
      else setImmediate(serve, strike);
    });
  };
}

async function serveAppend(
  node: Served,
  call: Call,
  strike: Strike,
  options: AppendReq.Options | undefined,
  proposals: Proposals,
  answered: (refusal: Refusal | undefined, outcome?: AppendResp) => void,
): Promise<void> {
  if (strike.kind === 'killed') return node.killPeer(call.getPeer());
  if (strike.kind === 'refused') return answered(strike.refusal);
  if (strike.kind === 'not-ready') return answered(refusals.notReady());
  const refusal = refusalByRole(node, call.metadata) ?? proposals.refusal ?? (options ? undefined : refusals.thrown());
  if (refusal) return answered(refusal);
  const stream = streamNameOf(options?.getStreamIdentifier());
  const changing = node.membership().change((log) => append(log, stream, expectedOf(options), proposals.events));
  const outcome = changing instanceof Promise ? await changing : changing;
  if (outcome.kind === 'success') node.faults.appendStored();
  if (strike.killAfter) return node.killPeer(call.getPeer());
  if (strike.answerAfter > 0) await pause(strike.answerAfter);
  if (outcome.kind === 'timeout') return answered(refusals.timeout('Prepare phase timeout.'));
  if (outcome.kind === 'deleted') return answered(refusals.streamDeleted(stream));
  answered(undefined, toAppendResp(outcome));
}

function expectedOf(options: AppendReq.Options | undefined): Expected {
  if (options?.hasRevision()) return { kind: 'revision', value: Number(options.getRevision()) };
  if (options?.hasNoStream()) return { kind: 'no-stream' };
  return { kind: options?.hasStreamExists() ? 'stream-exists' : 'any' };
}

function toAppendResp(outcome: Exclude<AppendOutcome, { kind: 'deleted' }>): AppendResp {
  if (outcome.kind === 'wrong-version') return new AppendResp().setWrongExpectedVersion(toWrongVersion(outcome.expected, outcome.current));
  const success = new AppendResp.Success();
  // Read through the client, "no stream" is revision 0: an empty append on a stream that does not exist looks like a first event.
  if (outcome.revision === undefined) success.setNoStream(new Empty());
  else success.setCurrentRevision(String(outcome.revision));
  const position = String(outcome.position ?? 0n);
  success.setPosition(new AppendResp.Position().setCommitPosition(position).setPreparePosition(position));
  return new AppendResp().setSuccess(success);
}

function toWrongVersion(expected: Expected, current: number | undefined): AppendResp.WrongExpectedVersion {
  const wrong = new AppendResp.WrongExpectedVersion();
  if (current === undefined) wrong.setCurrentNoStream(new Empty());
  else wrong.setCurrentRevision(String(current));
  if (expected.kind === 'revision') return wrong.setExpectedRevision(String(expected.value));
  if (expected.kind === 'no-stream') return wrong.setExpectedNoStream(new Empty());
  return expected.kind === 'any' ? wrong.setExpectedAny(new Empty()) : wrong.setExpectedStreamExists(new Empty());
}

const once = (callback: sendUnaryData<AppendResp>): sendUnaryData<AppendResp> => {
  let called = false;
  return (...answer) => {
    if (!called) callback(...answer);
    called = true;
  };
};
