import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { Cluster } from './cluster';

/** A PostgreSQL for one spec file. */
export class TestPostgres {
  private readonly made: string[] = [];

  private constructor(
    private readonly url: string,
    private readonly cluster: Cluster | undefined,
  ) {}

  /** The one that STEADFAST_TEST_DATABASE_URL names, or else one of its own; always its own where it will be stopped. */
  static async open({ stopped = false } = {}): Promise<TestPostgres> {
    const given = process.env['STEADFAST_TEST_DATABASE_URL'];
    if (given !== undefined && given !== '' && !stopped) return new TestPostgres(given, undefined);
    const cluster = await Cluster.make();
    return new TestPostgres(cluster.url, cluster);
  }

  /** The address of a new, empty database. */
  async newDatabase(): Promise<string> {
    const name = `steadfast_test_${randomUUID().replaceAll('-', '')}`;
    await this.run(`CREATE DATABASE ${name}`);
    this.made.push(name);
    const url = new URL(this.url);
    url.pathname = `/${name}`;
    return url.href;
  }

  stop(how: 'orderly' | 'crash' = 'orderly'): Promise<void> {
    return this.own().stop(how);
  }

  start(): Promise<void> {
    return this.own().start();
  }

  async end(): Promise<void> {
    if (this.cluster) return this.cluster.end();
    for (const name of this.made) await this.run(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  }

  private own(): Cluster {
    if (!this.cluster) throw new TypeError('a PostgreSQL that others use is not stopped: open one of your own');
    return this.cluster;
  }

  private async run(sql: string): Promise<void> {
    const client = new Client({ connectionString: this.url });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  }
}

/** Opened before the tests of a file and gone after them. */
export function testPostgres(options: { readonly stopped?: boolean } = {}): () => TestPostgres {
  let postgres: TestPostgres | undefined;
  beforeAll(async () => {
    postgres = await TestPostgres.open(options);
  }, 60_000);
  afterAll(() => postgres?.end());
  return () => {
    if (!postgres) throw new TypeError('PostgreSQL is there from beforeAll to afterAll');
    return postgres;
  };
}
