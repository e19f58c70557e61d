import { Controller, Get, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { fileAnswer } from '../../../../casework/pack/files/file-answer';
import type { PackFileKind } from '../../../../casework/pack/files/file-kind';
import { FileKindPipe } from '../../../../casework/pack/files/file-kind.pipe';
import { Packs } from '../../../../casework/pack/packs';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsNothingPersonal } from '../../../../platform/access-log/route-reads';
import type { Page } from '../../../../web-kit/pages/page';
import { packFilesPath, readAsked } from '../../asked-pack';
import { countingPage } from '../pack/counting-page';
import { noFigures, notUnderstood } from '../pack/no-figures';

/** The files of a pack: of the same document as its page. */
@ApiExcludeController()
@Controller('quarters/:period/files')
export class PackFilesWebController {
  constructor(private readonly packs: Packs) {}

  @Get(':kind')
  @Requires('figures:read')
  @ReadsNothingPersonal()
  async send(
    @Param('period') code: string,
    @Param('kind', FileKindPipe) kind: PackFileKind,
    @Query('knownAt') knownAt: unknown,
  ): Promise<StreamableFile | Page> {
    const asked = readAsked(code, knownAt);
    if ('faults' in asked) return notUnderstood(asked.faults);
    const found = await this.packs.figures(asked.period, asked.knownAt);
    if (found.state === 'REFUSED') return noFigures(found.code);
    if (found.state === 'COUNTING') return countingPage(asked.period, found, packFilesPath(asked.period, found.knownAt, kind));
    return fileAnswer(this.packs.document(found), kind);
  }
}
