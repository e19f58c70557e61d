import type { StoredLog } from './stored-log';
import type { Proposed, StoredRecord } from './stored-record';

export type Expected =
  | { readonly kind: 'revision'; readonly value: number }
  | { readonly kind: 'no-stream' }
  | { readonly kind: 'stream-exists' }
  | { readonly kind: 'any' };

/** `revision` and `position` are undefined where nothing was ever written; gRPC then says "no stream". */
export type AppendOutcome =
  | {
      readonly kind: 'success';
      readonly revision: number | undefined;
      readonly position: bigint | undefined;
      readonly written: readonly StoredRecord[];
    }
  | { readonly kind: 'wrong-version'; readonly current: number | undefined; readonly expected: Expected }
  | { readonly kind: 'deleted' };

type Judgement = 'write' | 'wrong' | { readonly repeats: number };

/** An append as the server does it: judged, then written, with nothing in between. */
export function append(log: StoredLog, stream: string, expected: Expected, events: readonly Proposed[]): AppendOutcome {
  const into = log.stream(stream);
  if (into?.tombstoned) return { kind: 'deleted' };
  const current = (into?.records.length ?? 0) - 1;
  const ids = events.map(({ id }) => id);
  const judged = isVague(expected) ? judgeVague(log, stream, expected, current, ids) : judgeExact(log, stream, expected, current, ids);
  if (judged === 'wrong') return { kind: 'wrong-version', current: current < 0 ? undefined : current, expected };
  if (judged === 'write') {
    const written = log.write(stream, events);
    return succeeded(written.at(-1)?.revision ?? current, written.at(-1)?.position ?? log.end, written);
  }
  return succeeded(judged.repeats, into?.records[judged.repeats]?.position ?? log.end, []);
}

type Vague = Extract<Expected, { kind: 'any' | 'stream-exists' }>;
const isVague = (expected: Expected): expected is Vague => expected.kind === 'any' || expected.kind === 'stream-exists';

const succeeded = (revision: number, position: bigint, written: readonly StoredRecord[]): AppendOutcome => ({
  kind: 'success',
  revision: revision < 0 ? undefined : revision,
  position,
  written,
});

/**
 * A revision was named. Ids are only compared where the stream has moved on; at the head the same ids are written again.
 * Whose first event is there and a later one is not (a superset) is as wrong as a stranger.
 */
function judgeExact(
  log: StoredLog,
  stream: string,
  expected: Exclude<Expected, Vague>,
  current: number,
  ids: readonly string[],
): Judgement {
  const before = expected.kind === 'no-stream' ? -1 : expected.value;
  if (before === current) return 'write';
  if (before > current) return 'wrong';
  const into = log.stream(stream);
  const stranger = ids.findIndex((id, index) => into?.records[before + 1 + index]?.id !== id);
  if (stranger < 0) return { repeats: before + ids.length };
  return stranger === 0 && expected.kind === 'no-stream' && into?.softDeleted ? 'write' : 'wrong';
}

/** No revision was named: only what the server happens to remember can be recognised. */
function judgeVague(log: StoredLog, stream: string, expected: Vague, current: number, ids: readonly string[]): Judgement {
  if (expected.kind === 'stream-exists' && current < 0) return 'wrong';
  const known = ids.map((id) => log.recent(id)).map((record) => (record?.stream === stream ? record : undefined));
  if (known[0] === undefined) return 'write';
  const last = known.at(-1);
  return last === undefined || known.includes(undefined) ? 'wrong' : { repeats: last.revision };
}
