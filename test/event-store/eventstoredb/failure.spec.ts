import { failureOf, NoAnswer } from '../../../src/event-store/eventstoredb/failure';

const reported = (more: object): Error => Object.assign(new Error(''), more);

describe('what a failed call came to', () => {
  it.each<[string, unknown, string]>([
    ['another revision', reported({ type: 'wrong-expected-version', actualVersion: 4n }), 'conflict'],
    ['another node that leads', reported({ type: 'not-leader', leader: { address: 'node-2', port: 2113 } }), 'not-leader'],
    ['a node that starts', reported({ type: 'unknown', message: 'Could not recognize Server Is Not Ready' }), 'not-ready'],
    ['a node that elects', reported({ type: 'unavailable', code: 14, message: '14 UNAVAILABLE: Server Is Not Ready' }), 'not-ready'],
    [
      'a port where nobody is',
      reported({ code: 14, message: '14 UNAVAILABLE: No connection established. Last error: ECONNREFUSED' }),
      'unreachable',
    ],
    [
      'a name that stands for nothing',
      reported({ code: 14, message: '14 UNAVAILABLE: Name resolution failed for target dns:x' }),
      'unreachable',
    ],
    ['no node found', new Error('Failed to discover after 10 attempts.'), 'unreachable'],
    ['a connection that went away', reported({ type: 'unavailable', code: 14, message: '14 UNAVAILABLE: Connection dropped' }), 'unknown'],
    ['a graceful stop', reported({ type: 'unknown', code: 13, message: '13 INTERNAL: Received RST_STREAM with code 2' }), 'unknown'],
    ['a deadline without a message', reported({ type: 'deadline-exceeded' }), 'unknown'],
    ['the server’s own time-out', reported({ type: 'timeout', code: 10 }), 'unknown'],
    ['silence', new NoAnswer(), 'unknown'],
    ['more than an append holds', reported({ type: 'maximum-append-size-exceeded' }), 'too-large'],
    ['no right', reported({ type: 'access-denied' }), 'denied'],
    ['a deleted stream', reported({ type: 'stream-deleted' }), 'deleted'],
    ['no such stream', reported({ type: 'stream-not-found' }), 'no-stream'],
    ['what nobody knows', reported({ type: 'something-new' }), 'unknown'],
    ['no error at all', undefined, 'unknown'],
  ])('is told apart: %s', (_, error, kind) => {
    expect(failureOf(error).kind).toBe(kind);
  });

  it('keeps where the stream stands, and who leads', () => {
    expect(failureOf(reported({ type: 'wrong-expected-version', actualVersion: 4n }))).toEqual({ kind: 'conflict', actual: 4n });
    expect(failureOf(reported({ type: 'wrong-expected-version', actualVersion: 'no_stream' }))).toEqual({ kind: 'conflict', actual: null });
    const leader = { address: 'node-2', port: 2113 };
    expect(failureOf(reported({ type: 'not-leader', leader }))).toEqual({ kind: 'not-leader', leader });
    expect(failureOf(reported({ type: 'not-leader', leader: { address: '', port: Number.NaN } }))).toEqual({
      kind: 'not-leader',
      leader: undefined,
    });
  });
});
