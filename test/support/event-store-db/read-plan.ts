import { ReadReq } from '@eventstore/db-client/generated/streams_pb';
import { streamNameOf } from './append-call';
import type { StoredLog } from './stored-log';
import type { StoredRecord } from './stored-record';

/** A position of `$all`, or a revision of a stream. */
type From = 'start' | 'end' | bigint;

export type ReadPlan = {
  /** `undefined`: the whole log. */
  readonly stream: string | undefined;
  readonly from: From;
  readonly backwards: boolean;
  readonly count: number;
  readonly subscribes: boolean;
  readonly structuredIds: boolean;
  readonly filter: ReadFilter | undefined;
};

export type ReadFilter = {
  readonly matches: (record: StoredRecord) => boolean;
  /** A checkpoint comes after so many events that were looked at, whether or not they matched. */
  readonly checkpointEvery: number;
};

/** How far a filtered subscription looks between two checkpoints if it does not say. */
const usualWindow = 32;

export function planOf(request: ReadReq): ReadPlan {
  const options = request.getOptions();
  const stream = options?.getStream();
  return {
    stream: stream ? streamNameOf(stream.getStreamIdentifier()) : undefined,
    from: stream ? fromRevision(stream) : fromPosition(options?.getAll()),
    backwards: options?.getReadDirection() === ReadReq.Options.ReadDirection.BACKWARDS,
    count: Number(options?.getCount() ?? 0),
    subscribes: options?.hasSubscription() ?? false,
    structuredIds: options?.getUuidOption()?.hasStructured() ?? false,
    filter: filterOf(options?.getFilter()),
  };
}

const fromRevision = (stream: ReadReq.Options.StreamOptions): From =>
  stream.hasRevision() ? BigInt(stream.getRevision()) : stream.hasEnd() ? 'end' : 'start';

function fromPosition(all: ReadReq.Options.AllOptions | undefined): From {
  const position = all?.getPosition();
  if (position) return BigInt(position.getCommitPosition());
  return all?.hasEnd() ? 'end' : 'start';
}

function filterOf(options: ReadReq.Options.FilterOptions | undefined): ReadFilter | undefined {
  if (!options) return undefined;
  const byType = options.getEventType();
  const expression = byType ?? options.getStreamIdentifier();
  const prefixes = expression?.getPrefixList() ?? [];
  const regex = new RegExp(expression?.getRegex() ?? '');
  const fits = (text: string): boolean => (prefixes.length > 0 ? prefixes.some((prefix) => text.startsWith(prefix)) : regex.test(text));
  return {
    matches: (record) => fits(byType ? record.type : record.stream),
    checkpointEvery: (options.hasMax() ? options.getMax() : usualWindow) * Math.max(1, options.getCheckpointintervalmultiplier()),
  };
}

const nothing: readonly StoredRecord[] = [];

/** What a plan reads from, which grows while it is read. */
export const recordsOf = (log: StoredLog, { stream }: ReadPlan): readonly StoredRecord[] =>
  stream === undefined ? log.all : (log.stream(stream)?.records ?? nothing);

/** Where a subscription begins: after what it names. */
export function firstAfter(log: StoredLog, plan: ReadPlan): number {
  const records = recordsOf(log, plan);
  if (plan.from === 'end') return records.length;
  if (plan.stream === undefined) return plan.from === 'start' ? 0 : indexFrom(records, plan.from + 1n);
  const visible = log.stream(plan.stream)?.visibleFrom ?? 0;
  return plan.from === 'start' ? visible : Math.max(visible, Number(plan.from) + 1);
}

/** Where a read begins: with what it names, except that positions on the way back are the ends of records. */
export function firstOf(log: StoredLog, plan: ReadPlan): number {
  const records = recordsOf(log, plan);
  const { from, stream, backwards } = plan;
  if (from === 'end') return backwards ? records.length - 1 : records.length;
  if (stream === undefined) {
    if (from === 'start') return backwards ? -1 : 0;
    return backwards ? indexFrom(records, from) - 1 : indexFrom(records, from);
  }
  const wanted = from === 'start' ? 0 : Number(from);
  return backwards ? Math.min(wanted, records.length - 1) : Math.max(wanted, log.stream(stream)?.visibleFrom ?? 0);
}

/** The first record at a position or beyond. */
function indexFrom(records: readonly StoredRecord[], position: bigint): number {
  let [low, high] = [0, records.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((records[middle]?.position ?? position) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
