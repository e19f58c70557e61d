import { supportCaseStream } from '../../domain/support-case/stream';
import type { EventCodec } from '../../event-store/codec/event-codec';
import type { CaseId } from '../../kernel/ids';
import type { Viewer } from '../../kernel/viewer';
import type { ProjectionRunner } from '../../projections/projection-runner';
import type { StoredEntry } from './case-timeline.projection';
import { caseTimelineRows, entriesOfCase } from './case-timeline.rows';
import { caseTimelineView } from './case-timeline.view';
import type { VisibleCase } from '../visible-cases';
import { rowsFor } from './rows-for';
import type { TimelineRow } from './timeline-row';

/** A case's history as written, for a viewer for whom the case was opened first (see visible-cases.ts). */
export class CaseTimelineQuery {
  constructor(
    private readonly views: Pick<ProjectionRunner, 'read'>,
    private readonly codec: Pick<EventCodec, 'dataOf'>,
  ) {}

  /** What of it is for this viewer: not everybody who sees the file reads what the victim answered. */
  rowsOf({ caseId, state }: Pick<VisibleCase, 'caseId' | 'state'>, viewer: Viewer): readonly TimelineRow[] {
    return rowsFor(this.written(caseId), state, viewer);
  }

  /** All of it: for deciding, never to be shown. */
  written(caseId: CaseId): readonly TimelineRow[] {
    return entriesOfCase(this.db, caseId).map((entry) => this.asWritten(entry));
  }

  entry(caseId: CaseId, revision: bigint): TimelineRow | null {
    const found = caseTimelineRows.load(this.db, `${caseId}/${revision}`);
    return found && this.asWritten(found);
  }

  private asWritten({ schemaVersion, data, ...entry }: StoredEntry): TimelineRow {
    const stream = supportCaseStream(entry.caseId as CaseId);
    const event = { stream, eventId: entry.eventId, type: entry.type, schemaVersion, data };
    return {
      ...entry,
      revision: entry.revision.toString(),
      type: entry.type as TimelineRow['type'],
      data: this.codec.dataOf(event, 'locked') as TimelineRow['data'],
    };
  }

  private get db() {
    return this.views.read(caseTimelineView.projection.name);
  }
}
