import { Module } from '@nestjs/common';
import { CasePageQuery } from './views/case-page/case-page.query';
import { CasePageWebController } from './views/case-page/case-page.web.controller';
import { CasePictures } from './views/case-pictures';
import { CaseRecordApiController } from './views/case-record/case-record.api.controller';
import { TimelineApiController } from './views/case-timeline/timeline.api.controller';
import { CaseWords } from './views/case-words';

/** Finding cases and reading them. */
@Module({
  controllers: [CasePageWebController, CaseRecordApiController, TimelineApiController],
  providers: [CasePictures, CaseWords, CasePageQuery],
})
export class CaseloadModule {}
