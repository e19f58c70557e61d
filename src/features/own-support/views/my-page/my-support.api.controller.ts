import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { OwnCases } from '../../own-cases';
import { lookedLine } from '../who-looked/looked-line';
import { WhoLookedQuery } from '../who-looked/who-looked.query';
import { WhoLookedQuestion } from '../who-looked/who-looked.question';
import { LooksAnswer, OwnCasesAnswer, OwnSupportAnswer } from './my-support.answer';
import { OwnSupportQuery } from './own-support.query';
import { toOwnAnswer } from './to-own-answer';

@ApiTags('own support')
@ProblemAnswers()
@Controller('api/v1/my-support')
export class MySupportApiController {
  constructor(
    private readonly cases: OwnCases,
    private readonly support: OwnSupportQuery,
    private readonly looks: WhoLookedQuery,
  ) {}

  @Get()
  @Requires('own-support:read')
  @ReadsRecord({ what: 'own cases', idsFrom: ({ items }: OwnCasesAnswer) => items.map(({ caseId }) => caseId) })
  @ApiOperation({ summary: 'The cases of which whoever asks is the victim, the latest report first' })
  @ApiOkResponse({ type: OwnCasesAnswer })
  list(@CurrentViewer() viewer: Viewer): OwnCasesAnswer {
    return { items: this.cases.of(viewer).map(({ caseId, reportedAt }) => ({ caseId, reportedAt })), nextCursor: null };
  }

  @Get(':caseId')
  @Requires('own-support:read')
  @ReadsRecord({ what: 'own case', idFrom: 'caseId' })
  @ApiOperation({ summary: 'What was promised to the victim, how it stands, and what they said of it. For them alone.' })
  @ApiOkResponse({ type: OwnSupportAnswer })
  async show(@Param('caseId', IdPipe) caseId: CaseId, @CurrentViewer() viewer: Viewer): Promise<OwnSupportAnswer> {
    return toOwnAnswer(await this.support.of(caseId, viewer));
  }

  @Get(':caseId/lookups')
  @Requires('own-support:read')
  @ReadsRecord({ what: 'own case', idFrom: 'caseId' })
  @ApiOperation({ summary: 'Who has looked at the case, a line a person a day, for its victim alone' })
  @ApiOkResponse({ type: LooksAnswer })
  async whoLooked(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @Query() { before }: WhoLookedQuestion,
  ): Promise<LooksAnswer> {
    const { lines, older } = await this.looks.of(caseId, viewer, before);
    return { items: lines.map((line) => ({ on: line.on, says: lookedLine(line, viewer.staffId) })), ...(older && { older }) };
  }
}
