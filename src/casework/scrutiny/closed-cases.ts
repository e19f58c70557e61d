import { extname, join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { ReportingPeriod } from '../../domain/figures/reporting-period';
import type { CaseRecord } from '../../domain/measures/case-record';
import type { SamplingFrame } from '../../domain/quarterly-review/sampling-frame';
import { supportCaseStream } from '../../domain/support-case/stream';
import { type EventFeed, StoreUnavailable } from '../../kernel/event-store';
import type { CaseId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import { EVENT_FEED } from '../../kernel/tokens';
import { askInWorker, canAskInWorker } from '../../projections/ask-in-worker';
import { atOneMoment } from '../../projections/read-view-file';
import { Views } from '../../projections/views';
import { figuresView } from '../figures/figures.view';
import { countOfCases, recordAt } from '../figures/records-in-view';
import { answerFrame } from './answer-frame';

const { name } = figuresView.projection;
/** Looked through faster than a thread begins. */
const fewCases = 200;

/** Cases as figures knew them at an instant: for drawing a sample from, and for the few fields of one that a panel is shown. */
@Injectable()
export class ClosedCases {
  constructor(
    private readonly views: Views,
    @Inject(EVENT_FEED) private readonly log: EventFeed,
  ) {}

  /** What a sample of that quarter is drawn from. It is asked on nobody's behalf, and shown to nobody. Throws StoreUnavailable, ViewNotReady. */
  async frameOf(period: ReportingPeriod, knownAt: Instant): Promise<SamplingFrame> {
    await this.knowsTheLog();
    const question = { period, knownAt };
    const db = this.views.read(name);
    if (!canAskInWorker || countOfCases(db) <= fewCases) return atOneMoment(db, (rows) => answerFrame(rows, question));
    const module = join(__dirname, `answer-frame${extname(__filename)}`);
    return askInWorker<SamplingFrame, typeof question>({ file: this.views.fileOf(name), module, exportName: 'answerFrame', question });
  }

  /** In their order; without those that were not opened by then. Whoever shows them asks first whether the viewer may see each. */
  recordsOf(caseIds: readonly CaseId[], knownAt: Instant): readonly CaseRecord[] {
    const db = this.views.read(name);
    return caseIds.flatMap((caseId) => {
      const stream = db.prepare('SELECT no FROM log_stream WHERE name = ?').get<{ no: number }>(supportCaseStream(caseId));
      return (stream && recordAt(db, stream.no, knownAt)) ?? [];
    });
  }

  /** A draw from fewer cases than there were would be another draw. */
  private async knowsTheLog(): Promise<void> {
    const head = await this.log.head();
    if (head !== null && !(await this.views.caughtUp(head, { names: [name] }))) throw new StoreUnavailable('busy');
  }
}
