import { createServer, type Server as SocketServer, type Socket } from 'node:net';
import { Server, ServerCredentials, type ConnectionInjector } from '@grpc/grpc-js';
import { featuresCall, gossipCall } from './about-the-node';
import { appendCall } from './append-call';
import { Arrivals, type CallKind } from './arrivals';
import { batchAppendCall } from './batch-append-call';
import { deleteCall, tombstoneCall } from './delete-call';
import { Faults } from './faults';
import { OpenCalls } from './open-calls';
import { readCall } from './read-call';
import type { Endpoint } from './refusals';
import { pause, type Membership, type Served } from './served';
import { StoredLog } from './stored-log';
import { services } from './wire';

export type DoubleOptions = {
  /** 0, the default, takes one that is free. */
  readonly port?: number;
  readonly log?: StoredLog;
  /** 1 MiB, as a server has it. */
  readonly maxAppendSize?: number;
  /** How it stands to others; alone unless a cluster says. */
  readonly membership?: (node: DoubleNode) => Membership;
};

const address = '127.0.0.1';

/** A server that answers the real client over the real wire. It proves our code, never the server. */
export class DoubleNode {
  readonly arrivals = new Arrivals();
  readonly calls = new OpenCalls();
  readonly faults: Faults;
  readonly log: StoredLog;
  port: number;
  #grpc: Server | undefined;
  #door: SocketServer | undefined;
  readonly #sockets = new Map<string, Socket>();
  readonly #served: Served;

  constructor({ port = 0, log = new StoredLog(), maxAppendSize = 1024 * 1024, membership = alone }: DoubleOptions = {}) {
    this.port = port;
    this.log = log;
    this.faults = new Faults({
      calls: this.calls,
      log: () => this.log,
      dropConnections: () => {
        this.dropConnections();
      },
    });
    const member = membership(this);
    this.#served = {
      log: () => this.log,
      membership: () => member,
      faults: this.faults,
      arrivals: this.arrivals,
      calls: this.calls,
      maxAppendSize,
      killPeer: (peer) => this.#sockets.get(peer)?.destroy(),
    };
  }

  get endpoint(): Endpoint {
    return { address, port: this.port };
  }

  /** `?tls=false`, one host: no discovery. */
  get url(): string {
    return `esdb://${address}:${this.port}?tls=false`;
  }

  /** Bytes that the connections which are open now were sent. */
  get sentBytes(): number {
    return [...this.#sockets.values()].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0);
  }

  get isRunning(): boolean {
    return this.#door !== undefined;
  }

  /** Counts from the next call on, or up to so many since the start. */
  arrived(kind: CallKind, count?: number): Promise<void> {
    return this.arrivals.arrived(kind, count);
  }

  async start(): Promise<this> {
    const grpc = new Server({ 'grpc.max_receive_message_length': 64 * 1024 * 1024 });
    grpc.addService(services.streams, {
      append: appendCall(this.#served),
      batchAppend: batchAppendCall(this.#served),
      read: readCall(this.#served),
      delete: deleteCall(this.#served),
      tombstone: tombstoneCall(this.#served),
    });
    grpc.addService(services.features, { getSupportedMethods: featuresCall(this.#served) });
    grpc.addService(services.gossip, { read: gossipCall(this.#served) });
    // The sockets are our own, so that a connection can be cut in the middle of a call, which gRPC's server cannot do.
    const injector = grpc.createConnectionInjector(ServerCredentials.createInsecure());
    const door = createServer({ noDelay: true }, (socket) => {
      this.#letIn(socket, injector);
    });
    await new Promise<void>((resolve, reject) => {
      door.once('error', reject).listen(this.port, address, resolve);
    });
    const bound = door.address();
    if (bound && typeof bound === 'object') this.port = bound.port;
    this.#grpc = grpc;
    this.#door = door;
    return this;
  }

  /** As a kill does: connections end without a word. The log stays, and so does the port for the next start. */
  async stop(): Promise<void> {
    const door = this.#door;
    if (!door) return;
    this.#door = undefined;
    const closed = new Promise<void>((resolve) => {
      door.close(() => {
        resolve();
      });
    });
    this.dropConnections();
    this.#grpc?.forceShutdown();
    await closed;
    this.faults.speak();
  }

  /** `after`: how long nobody answers at the port. */
  async restart(after = 0): Promise<void> {
    await this.stop();
    this.log.forgetRecentIds();
    if (after > 0) await pause(after);
    await this.start();
  }

  dropConnections(): void {
    for (const socket of this.#sockets.values()) socket.destroy();
  }

  #letIn(socket: Socket, injector: ConnectionInjector): void {
    const peer = `${socket.remoteAddress}:${socket.remotePort}`;
    this.#sockets.set(peer, socket);
    socket.on('close', () => this.#sockets.delete(peer)).on('error', () => socket.destroy());
    injector.injectConnection(socket);
  }
}

const alone = (node: DoubleNode): Membership => ({
  role: () => 'leader',
  leader: () => node.endpoint,
  members: () => [{ endpoint: node.endpoint, state: 'leader', alive: true }],
  change: (change) => change(node.log),
});

export const startDouble = (options: DoubleOptions = {}): Promise<DoubleNode> => new DoubleNode(options).start();
