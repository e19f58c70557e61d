import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AskAssignment, AskReport } from './ask-worker';

/**
 * A long question about one view: its file, the module (absolute path) and the name of an exported `AnswerFromView` in it, and what that
 * is asked (plain data). `execArgv` lets tests load TypeScript.
 */
export type ViewQuestion<Question> = {
  readonly file: string;
  readonly module: string;
  readonly exportName: string;
  readonly question: Question;
  readonly execArgv?: readonly string[];
};

/** Whether a thread of its own can load this code: compiled, or helped by `execArgv`. */
export const canAskInWorker = extname(__filename) === '.js';

/**
 * Answers in a thread of its own, so that pages are answered meanwhile; `onProgress` hears how much is done, from 0 to 1. Rejects with the
 * name of what went wrong there, and where the thread ends without an answer: nobody waits for ever.
 */
export function askInWorker<Answer, Question>(
  { execArgv, ...asked }: ViewQuestion<Question>,
  onProgress?: (done: number) => void,
): Promise<Answer> {
  const worker = new Worker(`${__dirname}/ask-worker${extname(__filename)}`, {
    workerData: asked satisfies AskAssignment,
    name: 'view-question',
    ...(execArgv && { execArgv: [...execArgv] }),
  });
  return new Promise<Answer>((resolve, reject) => {
    worker.on('message', (report: AskReport) => {
      if (report.kind === 'progress') onProgress?.(report.done);
      else if (report.kind === 'answered') resolve(report.answer as Answer);
      else reject(Object.assign(new Error(`the question could not be answered: ${report.errorName}`), { name: report.errorName }));
    });
    worker.once('error', reject);
    worker.once('exit', () => {
      reject(new Error('the question was broken off'));
    });
  });
}
