import { status } from '@grpc/grpc-js';
import type { Refusal } from './wire';

export type Endpoint = { readonly address: string; readonly port: number };

/** What a server says when it does not do what it was asked: code, words and the metadata that the client reads. */
export const refusals = {
  notLeader: ({ address, port }: Endpoint): Refusal => ({
    code: status.NOT_FOUND,
    details: 'Leader info available',
    metadata: { exception: 'not-leader', 'leader-endpoint-host': address, 'leader-endpoint-port': String(port) },
  }),
  noLeader: (): Refusal => ({ code: status.UNKNOWN, details: 'No leader info available in response' }),
  notReady: (): Refusal => ({ code: status.UNAVAILABLE, details: 'Server Is Not Ready' }),
  tooLarge: (limit: number): Refusal => ({
    code: status.INVALID_ARGUMENT,
    details: `Maximum Append Size of ${limit} Exceeded.`,
    metadata: { exception: 'maximum-append-size-exceeded', 'maximum-append-size': String(limit) },
  }),
  streamDeleted: (stream: string): Refusal => ({
    code: status.FAILED_PRECONDITION,
    details: `Event stream '${stream}' is deleted.`,
    metadata: { exception: 'stream-deleted', 'stream-name': stream },
  }),
  wrongVersion: (stream: string, expected: number, actual: number | undefined): Refusal => ({
    code: status.FAILED_PRECONDITION,
    details: `Delete failed due to WrongExpectedVersion. Stream: ${stream}, Expected version: ${expected}, Actual version: ${actual ?? ''}`,
    metadata: {
      exception: 'wrong-expected-version',
      'stream-name': stream,
      'expected-version': String(expected),
      'actual-version': actual === undefined ? '' : String(actual),
    },
  }),
  timeout: (what: string): Refusal => ({ code: status.ABORTED, details: `Operation timed out: ${what}` }),
  tooSlow: (): Refusal => refusals.timeout('Consumer too slow to handle event while live. Client resubscription required.'),
  /** An event id that is no uuid, an event without a type: the server has no words of its own for them. */
  thrown: (): Refusal => ({ code: status.UNKNOWN, details: 'Exception was thrown by handler.' }),
  unavailable: (): Refusal => ({ code: status.UNAVAILABLE, details: 'Connection dropped' }),
  stopping: (): Refusal => ({ code: status.INTERNAL, details: 'Received RST_STREAM with code 2 (Internal server error)' }),
} as const;
