import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** The line between a server and PostgreSQL, in the test's hand: it can fall silent, as a lost network does, or be cut. */
export class UnreliableLine {
  private silent = false;
  private readonly ends = new Set<Socket>();

  private constructor(
    private readonly door: Server,
    private readonly target: URL,
  ) {}

  static async to(url: string): Promise<UnreliableLine> {
    const door = createServer();
    const line = new UnreliableLine(door, new URL(url));
    door.on('connection', (near) => {
      line.join(near);
    });
    door.listen(0, '127.0.0.1');
    await once(door, 'listening');
    return line;
  }

  get url(): string {
    const url = new URL(this.target);
    url.hostname = '127.0.0.1';
    url.port = String((this.door.address() as AddressInfo).port);
    return url.href;
  }

  /** Nothing comes through any more, and nobody is told: not on the lines there are, nor on new ones. */
  fallSilent(): void {
    this.silent = true;
    for (const end of this.ends) end.pause();
  }

  /** What was silent stays so, as a connection that a firewall forgot; new ones work. */
  comeBack(): void {
    this.silent = false;
  }

  cut(): void {
    for (const end of this.ends) end.destroy();
  }

  async end(): Promise<void> {
    this.cut();
    this.door.close();
    await once(this.door, 'close');
  }

  private join(near: Socket): void {
    const far = connect(Number(this.target.port), this.target.hostname);
    for (const [from, to] of [[near, far] as const, [far, near] as const]) {
      this.ends.add(from);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        this.ends.delete(from);
        to.destroy();
      });
      if (this.silent) from.pause();
      else from.pipe(to);
    }
  }
}
