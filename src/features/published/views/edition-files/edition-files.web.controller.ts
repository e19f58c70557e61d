import { Controller, Get, Param, type StreamableFile } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { fileAnswer } from '../../../../casework/pack/files/file-answer';
import type { PackFileKind } from '../../../../casework/pack/files/file-kind';
import { FileKindPipe } from '../../../../casework/pack/files/file-kind.pipe';
import { QuarterPipe } from '../../../../casework/quarterly-reviews/quarter.pipe';
import type { ReportingPeriod } from '../../../../domain/figures/reporting-period';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsNothingPersonal } from '../../../../platform/access-log/route-reads';
import { PublishedDocuments } from '../../published-documents';

/** The files of what was published: of frozen editions alone, with the few hidden as on the page. */
@ApiExcludeController()
@Controller('published/:period/files')
export class EditionFilesWebController {
  constructor(private readonly published: PublishedDocuments) {}

  @Get(':kind')
  @Requires('published:read')
  @ReadsNothingPersonal()
  async send(
    @Param('period', QuarterPipe) period: ReportingPeriod,
    @Param('kind', FileKindPipe) kind: PackFileKind,
  ): Promise<StreamableFile> {
    return fileAnswer(this.published.of(period).document, kind);
  }
}
