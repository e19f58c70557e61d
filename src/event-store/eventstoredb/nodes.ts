import { EventStoreDBClient } from '@eventstore/db-client';
import type { Note } from '../store-notes';
import type { Cluster } from './connection-string';
import type { Failure } from './failure';
import { within } from './within';

const longestGoodbyeMs = 1000;

/** A connection to one node. */
export type Node = { readonly address: string; readonly client: EventStoreDBClient };

/**
 * The node that is called now. The client could look for the leader by itself, but a search of its that fails is kept as an
 * answer for ever, and can end the process by a rejection that nobody can catch; so it is given one node at a time, and a node
 * that does not lead names the one that does.
 */
export class Nodes {
  #current: Node;
  #next = 1;
  readonly #left: Node[] = [];
  #closed = false;
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly cluster: Cluster,
    private readonly note: Note,
  ) {
    this.#current = this.#connect(cluster.nodes[0] ?? '');
  }

  /** Nothing is tried again from here on. */
  get isClosed(): boolean {
    return this.#closed;
  }

  get current(): Node {
    return this.#current;
  }

  /** After a call to `node` failed: goes on with another, or with a new connection to the same, unless somebody did already. */
  leave(node: Node, failure: Failure): void {
    if (node !== this.#current || this.#closed) return;
    const { nodes } = this.cluster;
    const leader = failure.kind === 'not-leader' ? failure.leader : undefined;
    const address = leader ? `${leader.address}:${leader.port}` : (nodes[this.#next++ % nodes.length] ?? node.address);
    this.#left.push(node);
    this.#current = this.#connect(address);
    this.note({ kind: 'reconnect', node: address, because: failure.kind });
    for (const listener of [...this.#listeners]) listener();
    this.#forgetOldest();
  }

  /** Calls `moved` whenever another connection is used. Returns the way to stop. */
  onMoved(moved: () => void): () => void {
    this.#listeners.add(moved);
    return () => this.#listeners.delete(moved);
  }

  /** Ends every call that is open. The client may wait for ever for one that nobody reads any more: we do not. */
  async close(): Promise<void> {
    this.#closed = true;
    const disposed = [...this.#left.splice(0), this.#current].map(({ client }) => within(longestGoodbyeMs, client.dispose()));
    await Promise.allSettled(disposed);
  }

  #connect(address: string): Node {
    return { address, client: EventStoreDBClient.connectionString(this.cluster.toNode(address)) };
  }

  /** Calls under way on a connection that was left still end by their own time-outs; later ones are long over. */
  #forgetOldest(): void {
    if (this.#left.length > 8)
      void this.#left
        .shift()
        ?.client.dispose()
        .catch(() => undefined);
  }
}
