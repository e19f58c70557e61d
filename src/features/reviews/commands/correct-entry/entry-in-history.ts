import { Inject, Injectable } from '@nestjs/common';
import { CaseTimelineQuery } from '../../../../casework/case-timeline/case-timeline.query';
import { caseTimelineView } from '../../../../casework/case-timeline/case-timeline.view';
import type { TimelineRow } from '../../../../casework/case-timeline/timeline-row';
import type { VisibleCase } from '../../../../casework/visible-cases';
import type { EntryFacts } from '../../../../domain/support-case/correction';
import { supportCaseStream } from '../../../../domain/support-case/stream';
import { supportCase } from '../../../../domain/support-case/support-case';
import { CommandRunner } from '../../../../event-store/runner';
import type { EventStore } from '../../../../kernel/event-store';
import type { CaseId, ContactId, EventId } from '../../../../kernel/ids';
import type { Position } from '../../../../kernel/position';
import type { Viewer } from '../../../../kernel/viewer';
import { EVENT_STORE } from '../../../../kernel/tokens';
import { Busy } from '../../../../platform/errors/busy';
import { Views } from '../../../../projections/views';

/** What the log holds under an event id in one case that was opened for its viewer, as far as it is for them. */
@Injectable()
export class EntryInHistory {
  constructor(
    private readonly timeline: CaseTimelineQuery,
    private readonly runner: CommandRunner,
    private readonly views: Views,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  /** Waits for what was just written to be in the history. Throws Busy where that takes too long for it to be known. */
  async factsOf(found: VisibleCase, viewer: Viewer, eventId: EventId): Promise<EntryFacts> {
    const known = this.rowOf(found, viewer, eventId);
    if (known) return factsOfRow(known);
    const last = await this.lastPosition(found.caseId);
    if (last !== undefined && !(await this.views.caughtUp(last, { names: [caseTimelineView.projection.name] }))) {
      throw new Busy('VIEW_NOT_READY', 'The history of this case is still being read. Nothing was lost: try again in a moment');
    }
    const now = this.rowOf(found, viewer, eventId);
    return now ? factsOfRow(now) : null;
  }

  private rowOf(found: VisibleCase, viewer: Viewer, eventId: EventId): TimelineRow | undefined {
    return this.timeline.rowsOf(found, viewer).find((row) => row.eventId === eventId);
  }

  private async lastPosition(caseId: CaseId): Promise<Position | undefined> {
    const stream = supportCaseStream(caseId);
    const loaded = await this.runner.load(supportCase, stream);
    let position: Position | undefined;
    if (loaded) for await (const batch of this.store.readStream(stream, loaded.revision)) position = batch.at(-1)?.position ?? position;
    return position;
  }
}

function factsOfRow({ type, data }: TimelineRow): EntryFacts {
  const contactId = 'contactId' in data ? (data.contactId as ContactId) : undefined;
  return { type, contactId };
}
