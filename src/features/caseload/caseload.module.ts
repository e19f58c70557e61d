import { Module } from '@nestjs/common';
import { homeTiles } from '../../web-kit/pages/navigation';
import { GiveReasonWebController } from './commands/give-reason/give-reason.web.controller';
import { CaseLines } from './views/case-lines';
import { CasePageQuery } from './views/case-page/case-page.query';
import { CasePageWebController } from './views/case-page/case-page.web.controller';
import { CasePictures } from './views/case-pictures';
import { CaseRecordApiController } from './views/case-record/case-record.api.controller';
import { CaseSummaryWebController } from './views/case-summary/case-summary.web.controller';
import { TimelineApiController } from './views/case-timeline/timeline.api.controller';
import { CaseWords } from './views/case-words';
import { FindCaseApiController } from './views/find-case/find-case.api.controller';
import { FindCaseQuery } from './views/find-case/find-case.query';
import { FindCaseWebController } from './views/find-case/find-case.web.controller';
import { FoundCasesQuery } from './views/find-case/found-cases';
import { KeptSearches } from './views/find-case/kept-searches';
import { MyCaseloadApiController } from './views/my-caseload/my-caseload.api.controller';
import { MyCaseloadQuery } from './views/my-caseload/my-caseload.query';
import { MyCaseloadWebController } from './views/my-caseload/my-caseload.web.controller';
import { ReconcileQuery } from './views/reconcile/reconcile.query';
import { ReconcileWebController } from './views/reconcile/reconcile.web.controller';

homeTiles.add({
  permission: 'queue:contacts',
  title: 'My cases',
  text: 'The open cases that you look after, and what each asks for next.',
  href: '/caseload',
  main: true,
  order: 10,
});
homeTiles.add({
  permission: 'case:search',
  title: 'Find a case',
  text: 'By its reference, a crime or incident reference, or the person’s name.',
  href: '/cases/find',
  main: true,
  order: 20,
});

/** Finding cases and reading them. Addresses with a word in them come before those with an id. */
@Module({
  controllers: [
    MyCaseloadWebController,
    MyCaseloadApiController,
    FindCaseWebController,
    FindCaseApiController,
    ReconcileWebController,
    CasePageWebController,
    GiveReasonWebController,
    CaseSummaryWebController,
    CaseRecordApiController,
    TimelineApiController,
  ],
  providers: [
    CasePictures,
    CaseWords,
    CaseLines,
    CasePageQuery,
    MyCaseloadQuery,
    FindCaseQuery,
    FoundCasesQuery,
    KeptSearches,
    ReconcileQuery,
  ],
})
export class CaseloadModule {}
