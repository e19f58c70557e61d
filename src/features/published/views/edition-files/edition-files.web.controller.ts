import { Controller, Get, Param, type StreamableFile } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { documentOfEdition } from '../../../../casework/pack/document-of-edition';
import { fileAnswer } from '../../../../casework/pack/files/file-answer';
import type { PackFileKind } from '../../../../casework/pack/files/file-kind';
import { FileKindPipe } from '../../../../casework/pack/files/file-kind.pipe';
import { Packs } from '../../../../casework/pack/packs';
import { QuarterPipe } from '../../../../casework/quarterly-reviews/quarter.pipe';
import { QuarterlyReviews } from '../../../../casework/quarterly-reviews/quarterly-reviews.query';
import type { ReportingPeriod } from '../../../../domain/figures/reporting-period';
import { NotFound } from '../../../../kernel/command';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsNothingPersonal } from '../../../../platform/access-log/route-reads';

/** The files of what was published: of frozen editions alone, with the few hidden as on the page. */
@ApiExcludeController()
@Controller('published/:period/files')
export class EditionFilesWebController {
  constructor(
    private readonly reviews: QuarterlyReviews,
    private readonly packs: Packs,
  ) {}

  @Get(':kind')
  @Requires('published:read')
  @ReadsNothingPersonal()
  async send(
    @Param('period', QuarterPipe) period: ReportingPeriod,
    @Param('kind', FileKindPipe) kind: PackFileKind,
  ): Promise<StreamableFile> {
    const frozen = this.reviews.editionOf(period.code);
    const pack = this.reviews.find(period.code)?.pack;
    if (!frozen || !pack) throw new NotFound();
    const extra = { frozenAt: pack.frozenAt, unitNames: this.packs.unitNames() };
    return fileAnswer(documentOfEdition(frozen.edition, frozen.sha256, extra), kind);
  }
}
