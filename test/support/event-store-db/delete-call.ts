import type { sendUnaryData, ServerUnaryCall, ServiceError } from '@grpc/grpc-js';
import { DeleteResp, TombstoneResp, type DeleteReq, type TombstoneReq } from '@eventstore/db-client/generated/streams_pb';
import type { AppendOutcome } from './append-rules';
import { refusalByRole, streamNameOf } from './append-call';
import { refusals } from './refusals';
import { struck, type Served } from './served';
import type { StoredLog } from './stored-log';
import { asServiceError } from './wire';

type Request = DeleteReq | TombstoneReq;
type Handler<Req, Resp> = (call: ServerUnaryCall<Req, Resp>, callback: sendUnaryData<Resp>) => void;

/** `Delete` is soft: the stream is not found, `$all` has it still, and a re-created stream goes on numbering. */
export const deleteCall = (node: Served): Handler<DeleteReq, DeleteResp> => {
  const remove = removal(node, (log, stream) => log.softDelete(stream)?.position);
  return answering(remove, (at) => new DeleteResp().setPosition(new DeleteResp.Position().setCommitPosition(at).setPreparePosition(at)));
};

/** `Tombstone`: nothing can ever be written to the stream again. */
export const tombstoneCall = (node: Served): Handler<TombstoneReq, TombstoneResp> => {
  const remove = removal(node, (log, stream) => log.tombstone(stream)?.position);
  return answering(remove, (at) =>
    new TombstoneResp().setPosition(new TombstoneResp.Position().setCommitPosition(at).setPreparePosition(at)),
  );
};

const answering =
  <Req extends Request, Resp>(
    remove: (call: ServerUnaryCall<Req, Resp>) => Promise<string>,
    toAnswer: (at: string) => Resp,
  ): Handler<Req, Resp> =>
  (call, callback) => {
    remove(call).then(
      (at) => {
        callback(null, toAnswer(at));
      },
      (error: unknown) => {
        callback(error as ServiceError);
      },
    );
  };

function removal(
  node: Served,
  remove: (log: StoredLog, stream: string) => bigint | undefined,
): (call: ServerUnaryCall<Request, unknown>) => Promise<string> {
  return async (call) => {
    node.arrivals.note('delete');
    const strike = await struck(node, 'delete');
    if (strike.kind === 'killed') node.killPeer(call.getPeer());
    if (strike.kind !== 'goes-on') throw asServiceError(strike.kind === 'refused' ? strike.refusal : refusals.notReady());
    const refusal = refusalByRole(node, call.metadata);
    if (refusal) throw asServiceError(refusal);
    const options = call.request.getOptions();
    const stream = streamNameOf(options?.getStreamIdentifier());
    const wanted = options?.hasRevision() ? Number(options.getRevision()) : options?.hasNoStream() ? -1 : undefined;
    const outcome = await node.membership().change((log) => removeAt(log, stream, wanted, remove));
    if (outcome.kind === 'timeout') throw asServiceError(refusals.timeout('Prepare phase timeout.'));
    if (outcome.kind === 'deleted') throw asServiceError(refusals.streamDeleted(stream));
    if (outcome.kind === 'wrong-version') throw asServiceError(refusals.wrongVersion(stream, wanted ?? -2, outcome.current));
    return String(outcome.position ?? 0n);
  };
}

function removeAt(
  log: StoredLog,
  stream: string,
  wanted: number | undefined,
  remove: (log: StoredLog, stream: string) => bigint | undefined,
): AppendOutcome {
  const found = log.stream(stream);
  if (found?.tombstoned) return { kind: 'deleted' };
  const current = (found?.records.length ?? 0) - 1;
  if (wanted !== undefined && wanted !== current) {
    return { kind: 'wrong-version', current: current < 0 ? undefined : current, expected: { kind: 'revision', value: wanted } };
  }
  const before = log.all.length;
  const position = remove(log, stream);
  return { kind: 'success', revision: current, position, written: log.all.slice(before) };
}
