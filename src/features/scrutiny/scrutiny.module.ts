import { Module } from '@nestjs/common';
import '../../casework/quarterly-review.refusals';
import '../../casework/scrutiny.refusals';
import { DrawSampleApiController } from './commands/draw-sample/draw-sample.api.controller';
import { DrawSampleHandler } from './commands/draw-sample/draw-sample.command';
import { DrawSampleWebController } from './commands/draw-sample/draw-sample.web.controller';
import { InScrutinyHandler } from './commands/in-scrutiny.command';
import { GiveScoreWebController } from './commands/panel/give-score.web.controller';
import { PanelDeedsApiController } from './commands/panel/panel-deeds.api.controller';
import { RecogniseCaseWebController } from './commands/panel/recognise-case.web.controller';
import { SetQuestionsApiController } from './commands/set-questions/set-questions.api.controller';
import { SetQuestionsWebController } from './commands/set-questions/set-questions.web.controller';
import { CheckSummaryWebController } from './commands/summaries/check-summary.web.controller';
import { SummaryApiController } from './commands/summaries/summary.api.controller';
import { SummaryHandler } from './commands/summaries/summary.command';
import { SummaryQuery } from './commands/summaries/summary.query';
import { WriteSummaryWebController } from './commands/summaries/write-summary.web.controller';
import { SampledCases } from './sampled-cases';
import { OpenedSummary } from './shown/opened-summary';
import { RedactedCases } from './shown/redacted-cases';
import { ArrangementApiController } from './views/arrangement/arrangement.api.controller';
import { ArrangementQuery } from './views/arrangement/arrangement.query';
import { PanelsWebController } from './views/arrangement/panels.web.controller';
import { PanelApiController } from './views/panel/panel.api.controller';
import { PanelQuery } from './views/panel/panel.query';
import { PanelWebController } from './views/panel/panel.web.controller';
import { ResultsApiController } from './views/results/results.api.controller';
import { ResultsQuery } from './views/results/results.query';
import { ResultsWebController } from './views/results/results.web.controller';
import { SummariesApiController } from './views/summaries/summaries.api.controller';
import { SummariesWebController } from './views/summaries/summaries.web.controller';

const programs = [
  ...[ArrangementApiController, DrawSampleApiController, SetQuestionsApiController, SummariesApiController, SummaryApiController],
  ...[PanelApiController, PanelDeedsApiController, ResultsApiController],
];
const pages = [
  ...[PanelsWebController, DrawSampleWebController, SetQuestionsWebController, SummariesWebController, WriteSummaryWebController],
  ...[CheckSummaryWebController, PanelWebController, RecogniseCaseWebController, GiveScoreWebController, ResultsWebController],
];

/** A sample of closed cases, drawn by lot, summed up without names and read by a panel from outside the force. */
@Module({
  controllers: [...programs, ...pages],
  providers: [
    ...[DrawSampleHandler, InScrutinyHandler, SummaryHandler, SampledCases, RedactedCases, OpenedSummary],
    ...[ArrangementQuery, SummaryQuery, PanelQuery, ResultsQuery],
  ],
})
export class ScrutinyModule {}
