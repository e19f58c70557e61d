import { parentPort, workerData } from 'node:worker_threads';
import type { Database } from '../sqlite/database';
import { readViewFile } from './read-view-file';
import { errorName } from './stall';

/** Answers from the rows of one view, as they are at one moment; says from time to time how much is done, from 0 to 1. */
export type AnswerFromView<Question, Answer> = (db: Database, question: Question, onProgress?: (done: number) => void) => Answer;

export type AskAssignment = { readonly file: string; readonly module: string; readonly exportName: string; readonly question: unknown };
export type AskReport =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'answered'; readonly answer: unknown }
  | { readonly kind: 'failed'; readonly errorName: string };

const report = (message: AskReport): void => parentPort?.postMessage(message);

async function answer({ file, module, exportName, question }: AskAssignment): Promise<unknown> {
  const exported = (await import(module)) as Record<string, AnswerFromView<unknown, unknown>>;
  const ask = exported[exportName];
  if (!ask) throw new TypeError(`the module has no export ${exportName}`);
  return readViewFile(file, (db) =>
    ask(db, question, (done) => {
      report({ kind: 'progress', done });
    }),
  );
}

void answer(workerData as AskAssignment).then(
  (answered) => {
    report({ kind: 'answered', answer: answered });
  },
  (error: unknown) => {
    report({ kind: 'failed', errorName: errorName(error) });
  },
);
