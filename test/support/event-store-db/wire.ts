import { Metadata, type MethodDefinition, type StatusObject, type ServiceError, type status } from '@grpc/grpc-js';
import { GossipService } from '@eventstore/db-client/generated/gossip_grpc_pb';
import { ServerFeaturesService } from '@eventstore/db-client/generated/serverfeatures_grpc_pb';
import type { UUID } from '@eventstore/db-client/generated/shared_pb';
import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb';
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb';

/** What goes out on a read: a message, or the bytes of one that were made when its event was stored. */
export type ReadAnswer = ReadResp | Buffer;

const read: MethodDefinition<ReadReq, ReadAnswer> = {
  ...StreamsService.read,
  responseSerialize: (answer) => (Buffer.isBuffer(answer) ? answer : Buffer.from(answer.serializeBinary())),
};

export const services = {
  streams: { ...StreamsService, read },
  features: ServerFeaturesService,
  gossip: GossipService,
};

/** How a call ends badly: what gRPC sends as its status. */
export type Refusal = Pick<StatusObject, 'code' | 'details'> & { readonly metadata?: Readonly<Record<string, string>> };

export function asServiceError({ code, details, metadata = {} }: Refusal): ServiceError {
  return Object.assign(new Error(details), { code: code satisfies status, details, metadata: Metadata.fromHttp2Headers(metadata) });
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** `undefined` where it is no uuid, which a real server notices only here. */
export function uuidText(given: UUID | undefined): string | undefined {
  const structured = given?.getStructured();
  if (structured) return uuidOfHalves(BigInt(structured.getMostSignificantBits()), BigInt(structured.getLeastSignificantBits()));
  const text = given?.getString() ?? '';
  return uuid.test(text) ? text.toLowerCase() : undefined;
}

function uuidOfHalves(most: bigint, least: bigint): string {
  const hex = [most, least].map((half) => BigInt.asUintN(64, half).toString(16).padStart(16, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The halves of a uuid as signed 64-bit numbers, which is how it travels when it is not asked for as text. */
export function uuidHalves(text: string): readonly [most: string, least: string] {
  const hex = text.replaceAll('-', '');
  const [most, least] = [hex.slice(0, 16), hex.slice(16)].map((half) => BigInt.asIntN(64, BigInt(`0x${half}`)).toString());
  return [most ?? '0', least ?? '0'];
}
