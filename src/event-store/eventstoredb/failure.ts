/**
 * What a call to EventStoreDB came to when it did not succeed.
 *
 * - `conflict`: the stream stands elsewhere (`actual`, null where there is none). Nothing was written.
 * - `not-leader`: another node leads (`leader`, where it was named). Nothing was written.
 * - `not-ready`: the node starts or elects; the client would stay with it. Nothing was written.
 * - `unreachable`: no connection came about. Nothing was written.
 * - `too-large`, `denied`, `deleted`: asking again changes nothing.
 * - `no-stream`: there is no such stream to read.
 * - `unknown`: whether it was written nobody can say. Whatever is not recognised is this.
 */
export type Failure =
  | { readonly kind: 'conflict'; readonly actual: bigint | null }
  | { readonly kind: 'not-leader'; readonly leader: { readonly address: string; readonly port: number } | undefined }
  | { readonly kind: 'not-ready' | 'unreachable' | 'too-large' | 'denied' | 'deleted' | 'no-stream' | 'unknown' };
export type FailureKind = Failure['kind'];

/** Ours: the server did not answer in time. */
export class NoAnswer extends Error {
  constructor() {
    super('EventStoreDB did not answer in time');
    this.name = 'NoAnswer';
  }
}

type Reported = {
  readonly type?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  readonly actualVersion?: unknown;
  readonly leader?: { readonly address: string; readonly port: number };
};

/** The one place that reads the client's errors: by type, by gRPC code and by message, since none of them alone is always there. */
export function failureOf(error: unknown): Failure {
  if (typeof error !== 'object' || error === null) return { kind: 'unknown' };
  const { type, code, message, actualVersion, leader } = error as Reported;
  const words = typeof message === 'string' ? message : '';
  switch (type) {
    case 'wrong-expected-version':
      return { kind: 'conflict', actual: typeof actualVersion === 'bigint' ? actualVersion : null };
    case 'not-leader':
      return { kind: 'not-leader', leader: leader && Number.isInteger(leader.port) ? leader : undefined };
    case 'maximum-append-size-exceeded':
      return { kind: 'too-large' };
    case 'access-denied':
      return { kind: 'denied' };
    case 'stream-deleted':
      return { kind: 'deleted' };
    case 'stream-not-found':
    case 'no-stream':
      return { kind: 'no-stream' };
  }
  if (/not ready/i.test(words)) return { kind: 'not-ready' };
  if (/failed to discover/i.test(words)) return { kind: 'unreachable' };
  // Sent before anything was: the connection itself was refused, or its name, or its certificate.
  if (code === 14 && /no connection established|name resolution|econnrefused|enotfound|certificate/i.test(words))
    return { kind: 'unreachable' };
  return { kind: 'unknown' };
}
