import { parentPort, workerData } from 'node:worker_threads';
import { buildGenerations, type BuildOutcome, type BuildProgress, type BuildSource, type BuildTarget } from './build-generations';
import { errorName } from './stall';

/** Opens, inside the worker, what the build reads from: the log read-only, the codec, the views. */
export type OpenBuildSource<Options = unknown> = (options: Options) => Promise<BuildSource & { close(): Promise<void> }>;

export type BuildAssignment = {
  readonly source: { readonly module: string; readonly exportName: string; readonly options: unknown };
  readonly targets: readonly BuildTarget[];
};
export type WorkerReport =
  | { readonly kind: 'progress'; readonly progress: BuildProgress }
  | { readonly kind: 'built'; readonly outcomes: readonly BuildOutcome[] }
  | { readonly kind: 'failed'; readonly errorName: string };

const report = (message: WorkerReport): void => parentPort?.postMessage(message);

/** Any word from the server means stop: between two batches, never in the driver's midst, which would take the process down. */
const stopping = new AbortController();
parentPort?.once('message', () => {
  stopping.abort();
});

async function work({ source: { module, exportName, options }, targets }: BuildAssignment): Promise<readonly BuildOutcome[]> {
  const exported = (await import(module)) as Record<string, OpenBuildSource>;
  const open = exported[exportName];
  if (!open) throw new TypeError(`the module has no export ${exportName}`);
  const source = await open(options);
  try {
    return await buildGenerations(targets, source, {
      signal: stopping.signal,
      onProgress: (progress) => {
        report({ kind: 'progress', progress });
      },
    });
  } finally {
    await source.close();
  }
}

const done = work(workerData as BuildAssignment).then(
  (outcomes) => {
    report({ kind: 'built', outcomes });
  },
  (error: unknown) => {
    report({ kind: 'failed', errorName: errorName(error) });
  },
);
void done.finally(() => parentPort?.close());
