import { parseConnectionString } from '../../../src/event-store/eventstoredb/connection-string';

describe('the address of a cluster', () => {
  it('is taken apart into nodes, each with the settings of all', () => {
    const cluster = parseConnectionString('esdb://app:p%40ss@one:2113,two:2114,three?tls=true&tlsCAFile=/run/ca.crt&nodePreference=leader');
    expect(cluster.nodes).toEqual(['one:2113', 'two:2114', 'three:2113']);
    expect(cluster.toNode('two:2114')).toBe('esdb://app:p%40ss@two:2114?tls=true&tlsCAFile=/run/ca.crt');
    expect(cluster.credentials).toEqual({ username: 'app', password: 'p@ss' });
  });

  it('may be one name that stands for several addresses, and asks nobody who they are', () => {
    const cluster = parseConnectionString('esdb+discover://nodes.example:2113/?tls=false&maxDiscoverAttempts=3');
    expect([cluster.nodes, cluster.toNode('nodes.example:2113')]).toEqual([['nodes.example:2113'], 'esdb://nodes.example:2113?tls=false']);
    expect(cluster.credentials.username).not.toBe('');
  });

  it.each(['', 'http://one:2113', 'esdb://', 'esdb://user:secret@'])('refuses %p without repeating it', (text) => {
    expect(() => parseConnectionString(text)).toThrow(TypeError);
    expect(() => parseConnectionString(text)).toThrow(/^the address of EventStoreDB is written esdb:/);
  });
});
