import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { PeopleSupported } from '../../../../casework/people-supported';
import { availableActions } from '../../../../domain/support-case/available-actions';
import type { CaseId } from '../../../../kernel/ids';
import type { Position } from '../../../../kernel/position';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { may } from '../../../../platform/access/may';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { POSITION_TOKENS, type PositionTokens } from '../../../../platform/reading/reading-ports';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { CasePictures } from '../case-pictures';
import { CaseWords } from '../case-words';
import { CaseRecordAnswer } from './case-record.answer';
import { toCaseRecord } from './case-record';

@ApiTags('cases')
@ProblemAnswers()
@Controller('api/v1/cases/:caseId')
export class CaseRecordApiController {
  constructor(
    private readonly pictures: CasePictures,
    private readonly people: PeopleSupported,
    private readonly words: CaseWords,
    @Inject(POSITION_TOKENS) private readonly positions: PositionTokens,
  ) {}

  @Get()
  @Requires('case:read')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  @ApiOperation({ summary: 'The case, with the person where the caller may know them' })
  @ApiOkResponse({ type: CaseRecordAnswer, headers: { ETag: { description: 'The revision to match', schema: { type: 'string' } } } })
  async show(@Param('caseId', IdPipe) caseId: CaseId, @CurrentViewer() viewer: Viewer, @Res({ passthrough: true }) response: Response) {
    const picture = await this.pictures.open(caseId, viewer);
    const { state, file, userRevision } = picture;
    const person = state.personId && may(viewer, 'person:read') ? await this.people.find(state.personId) : undefined;
    response.setHeader('ETag', `"${userRevision}"`);
    return toCaseRecord({
      picture,
      person,
      position: this.positions.issue(file.position as Position),
      namesPerpetrators: availableActions(state, viewer).includes('RecordContact'),
      say: this.words.forOnePage(),
    });
  }
}
