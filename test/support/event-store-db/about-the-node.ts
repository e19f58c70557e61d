import type { sendUnaryData, ServerUnaryCall } from '@grpc/grpc-js';
import { ClusterInfo, EndPoint, MemberInfo } from '@eventstore/db-client/generated/gossip_pb';
import { SupportedMethod, SupportedMethods } from '@eventstore/db-client/generated/serverfeatures_pb';
import { UUID, type Empty } from '@eventstore/db-client/generated/shared_pb';
import type { CallKind } from './arrivals';
import { refusals } from './refusals';
import { struck, type Served } from './served';
import { asServiceError, services } from './wire';

type Handler<Resp> = (call: ServerUnaryCall<Empty, Resp>, callback: sendUnaryData<Resp>) => void;

/** Says which methods there are, as the server that was looked at does. */
export const featuresCall = (node: Served): Handler<SupportedMethods> =>
  unary(node, 'features', () => {
    const answer = new SupportedMethods().setEventStoreServerVersion('23.10.8');
    for (const { path } of [...Object.values(services.streams), ...Object.values(services.gossip)]) {
      const [, service = '', method = ''] = path.toLowerCase().split('/');
      answer.addMethods(new SupportedMethod().setServiceName(service).setMethodName(method));
    }
    return answer;
  });

const states = {
  leader: MemberInfo.VNodeState.LEADER,
  follower: MemberInfo.VNodeState.FOLLOWER,
  electing: MemberInfo.VNodeState.UNKNOWN,
};

/** Says who belongs to the cluster and who leads it; a client that was given several hosts asks this first. */
export const gossipCall = (node: Served): Handler<ClusterInfo> =>
  unary(node, 'gossip', () => {
    const answer = new ClusterInfo();
    for (const { endpoint, state, alive } of node.membership().members()) {
      answer.addMembers(
        new MemberInfo()
          .setInstanceId(new UUID().setString(instanceIdOf(endpoint.port)))
          .setTimeStamp('0')
          .setState(states[state])
          .setIsAlive(alive)
          .setHttpEndPoint(new EndPoint().setAddress(endpoint.address).setPort(endpoint.port)),
      );
    }
    return answer;
  });

const instanceIdOf = (port: number): string => `00000000-0000-4000-8000-${String(port).padStart(12, '0')}`;

const unary =
  <Resp>(node: Served, kind: CallKind, answer: () => Resp): Handler<Resp> =>
  (call, callback) => {
    node.arrivals.note(kind);
    const serve = async (): Promise<void> => {
      const strike = await struck(node, kind);
      if (strike.kind === 'killed') return node.killPeer(call.getPeer());
      if (strike.kind === 'refused') return callback(asServiceError(strike.refusal));
      if (strike.kind === 'not-ready') return callback(asServiceError(refusals.notReady()));
      callback(null, answer());
    };
    void serve();
  };
