import { v5 } from 'uuid';

const nameSpace = 'f2b8f5b4-7b0f-5f0a-9a57-0c8f1f3d4c11';

/** Ids that the same seed always makes again. */
export type SeededIds = { <Id extends string>(...path: (string | number)[]): Id };

export function seededIds(seed: string): SeededIds {
  const root = v5(`fictional force ${seed}`, nameSpace);
  return <Id extends string>(...path: (string | number)[]): Id => v5(path.join('/'), root) as Id;
}
