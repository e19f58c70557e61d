import { eventRegistry } from '../../domain/event-registry';
import { factOf } from '../../domain/measures/fact-of';
import type { RecordedCaseEvent } from '../../domain/obligations/engine/recorded';
import type { Instant } from '../../kernel/instant';
import type { Position } from '../../kernel/position';
import type { Projection } from '../../kernel/projection';
import { packed } from './extract';
import { type OtherFact, otherFactOf } from './other-fact';

/**
 * One append as figures know it: which events of its stream, up to where in the log, and when they say that they were recorded. Of events
 * that figures need nothing of that is all. When they were known (law 10) depends on all before them, and is worked out as the row is kept.
 */
export type FigureRow = {
  readonly stream: string;
  /** Revisions, both included. */
  readonly from: number;
  readonly to: number;
  readonly position: Position;
  readonly recordedAt: Instant;
  /** Of a case's events: their extracts, joined with commas. */
  readonly facts: string;
  /** Those of them that say when it was reported, and whether it stands for itself: apart, for they are looked up one by one. */
  readonly report: string;
  /** The latest moment that they name, and whether the case is closed or open after them, where they say so. */
  readonly until?: Instant;
  readonly isClosed?: boolean;
  /** Of the opening of a case of somebody who is known by name. */
  readonly personId?: string;
  readonly others: readonly OtherFact[];
};

/** Every event there is: the moment of each says when those after it were known. What one command wrote makes one row. */
export const figuresProjection: Projection<FigureRow> = {
  name: 'casework.figures',
  version: 2,
  handles: eventRegistry.definitions.map(({ type }) => type),
  keysOf: ({ stream, metadata: { commandId, recordedAt } }) => [`${stream} ${commandId} ${recordedAt}`],
  evolve: (row, event) => {
    const { stream, position, metadata } = event;
    const revision = Number(event.revision);
    if (row && revision <= row.to) return row;
    const before: FigureRow = row ?? {
      stream,
      from: revision,
      to: revision,
      position,
      recordedAt: metadata.recordedAt,
      facts: '',
      report: '',
      others: [],
    };
    const reached: FigureRow = { ...before, to: revision, position };
    if (stream.startsWith('supportCase-')) return withFact(reached, event as unknown as RecordedCaseEvent);
    const other = otherFactOf(event);
    return other ? { ...reached, others: [...reached.others, other] } : reached;
  },
};

/** When a case was reported, and whether it stands for itself. */
const saysOfReport: readonly string[] = ['CaseOpened', 'CaseFoundDuplicate', 'CaseReopened', 'EntryCorrected'];
const joined = (facts: string, fact: string): string => (facts === '' ? fact : `${facts},${fact}`);

const closes: Readonly<Record<string, boolean>> = { CaseOpened: false, CaseReopened: false, CaseClosed: true, CaseFoundDuplicate: true };

function withFact(row: FigureRow, event: RecordedCaseEvent): FigureRow {
  const found = factOf(event);
  if (!found) return row;
  const fact = packed(found);
  const [until, isClosed] = [latestIn(fact, row.until), closes[event.type]];
  return {
    ...row,
    facts: joined(row.facts, fact),
    ...(saysOfReport.includes(event.type) && { report: joined(row.report, fact) }),
    ...(until !== undefined && { until }),
    ...(isClosed !== undefined && { isClosed }),
    ...(event.type === 'CaseOpened' && event.data.victim === 'NAMED' && event.data.personId && { personId: event.data.personId }),
  };
}

const moments = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g;
function latestIn(fact: string, before: Instant | undefined): Instant | undefined {
  let latest = before;
  for (const moment of (fact.match(moments) ?? []) as Instant[]) if (latest === undefined || moment > latest) latest = moment;
  return latest;
}
