import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { BuildOutcome, BuildProgress } from './build-generations';
import type { Builder } from './builder';
import type { BuildAssignment, OpenBuildSource, WorkerReport } from './build-worker';

/**
 * Where the worker finds its source: a module by absolute path, the name of an exported `OpenBuildSource` in it, and what
 * that is called with (plain data). `execArgv` lets tests load TypeScript.
 */
export type WorkerSource<Options = unknown> = {
  readonly module: string;
  readonly exportName: string;
  readonly options: Options;
  readonly execArgv?: readonly string[];
};
export type { OpenBuildSource };

/** Builds in a thread of its own, so that pages are answered meanwhile. */
export const buildInWorker =
  ({ execArgv, ...source }: WorkerSource): Builder =>
  (targets, { signal, onProgress }) => {
    const assignment: BuildAssignment = { source, targets };
    const worker = new Worker(`${__dirname}/build-worker${extname(__filename)}`, {
      workerData: assignment,
      name: 'projection-build',
      ...(execArgv && { execArgv: [...execArgv] }),
    });
    const stop = (): void => {
      worker.postMessage('stop');
    };
    signal?.addEventListener('abort', stop);
    return new Promise<readonly BuildOutcome[]>((resolve, reject) => {
      worker.on('message', (report: WorkerReport) => {
        if (report.kind === 'progress') onProgress?.(report.progress satisfies BuildProgress);
        else if (report.kind === 'built') resolve(report.outcomes);
        else reject(Object.assign(new Error(`the build failed: ${report.errorName}`), { name: report.errorName }));
      });
      worker.once('error', reject);
      worker.once('exit', () => {
        reject(new Error('the build was stopped'));
      });
    }).finally(() => signal?.removeEventListener('abort', stop));
  };
