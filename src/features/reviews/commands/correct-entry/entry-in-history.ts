import { Injectable } from '@nestjs/common';
import { CaseTimelineQuery } from '../../../../casework/case-timeline/case-timeline.query';
import type { TimelineRow } from '../../../../casework/case-timeline/case-timeline.projection';
import type { EntryFacts } from '../../../../domain/support-case/correction';
import { supportCaseStream } from '../../../../domain/support-case/stream';
import { supportCase } from '../../../../domain/support-case/support-case';
import { CommandRunner } from '../../../../event-store/runner';
import type { CaseId, ContactId, EventId } from '../../../../kernel/ids';
import { Busy } from '../../../../platform/errors/busy';

/** What the log holds under an event id in one case. Whoever asks must have opened the case for its viewer first. */
@Injectable()
export class EntryInHistory {
  constructor(
    private readonly timeline: CaseTimelineQuery,
    private readonly runner: CommandRunner,
  ) {}

  /** Throws Busy where an entry is not known yet only because the history is still being read in. */
  async factsOf(caseId: CaseId, eventId: EventId): Promise<EntryFacts> {
    const found = this.timeline.rowsOf(caseId).find((row) => row.eventId === eventId);
    if (found) return factsOfRow(found);
    const loaded = await this.runner.load(supportCase, supportCaseStream(caseId));
    if (loaded && this.timeline.entry(caseId, loaded.revision) === null) {
      throw new Busy('VIEW_NOT_READY', 'The history of this case is still being read. Nothing was lost: try again in a moment');
    }
    return null;
  }
}

function factsOfRow({ type, data }: TimelineRow): EntryFacts {
  const contactId = 'contactId' in data ? (data.contactId as ContactId) : undefined;
  return { type, contactId };
}
