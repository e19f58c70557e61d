import autocannon from 'autocannon';
import { percentile } from './figures';

export type Load = { readonly perSecond: number; readonly took: readonly number[] };
export type Asked = {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
  /** Steadily so many a second, rather than as many as the server takes. */
  readonly rate?: number;
  readonly requests: (connection: number) => autocannon.Request[];
};

/** Keeps a server busy from so many connections. Throws where any answer was not a success: it would count as a fast one. */
export async function load({ url, connections, seconds, rate, requests }: Asked): Promise<Load> {
  let connection = 0;
  const took: number[] = [];
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const options: autocannon.Options = {
      url,
      connections,
      duration: seconds,
      ...(rate !== undefined && { overallRate: rate }),
      setupClient: (client) => {
        (client as unknown as { setRequests(all: autocannon.Request[]): void }).setRequests(requests(connection++));
      },
    };
    const running = autocannon(options, (error: unknown, found) => {
      if (error) reject(error instanceof Error ? error : new Error('the load could not be made'));
      else resolve(found);
    });
    running.on('response', (_client, _status, _bytes, ms) => took.push(ms));
  });
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0) throw new Error(`${failed} of ${result.requests.total} requests to ${url} failed`);
  return { perSecond: result.requests.total / result.duration, took };
}

export const p50p95p99 = (loads: readonly Load[]) => {
  const took = loads.flatMap((one) => one.took);
  const [p50, p95, p99] = [50, 95, 99].map((rank) => Number(percentile(took, rank).toFixed(2)));
  return { p50, p95, p99 };
};
