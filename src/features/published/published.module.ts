import { Module } from '@nestjs/common';
import { PublishedDocuments } from './published-documents';
import { EditionFilesWebController } from './views/edition-files/edition-files.web.controller';
import { PublishedApiController } from './views/published/published.api.controller';
import { PublishedQuery } from './views/published/published.query';
import { PublishedWebController } from './views/published/published.web.controller';
import { PublishedPackWebController } from './views/published-pack/published-pack.web.controller';

/** What community groups, panels and everybody else may read: nothing of it is about a person. */
@Module({
  controllers: [PublishedApiController, PublishedWebController, PublishedPackWebController, EditionFilesWebController],
  providers: [PublishedQuery, PublishedDocuments],
})
export class PublishedModule {}
