import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { PersonId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { PersonReading } from './person-reading';
import { toPersonAnswer } from './to-person-answer';

@ApiTags('people')
@ProblemAnswers()
@Controller('api/v1/people/:personId')
export class PersonApiController {
  constructor(private readonly people: PersonReading) {}

  @Get()
  @ApiOperation({
    summary: 'With the revision to match as its ETag. For those who may know of a case of the person, and the data-protection role.',
  })
  @Requires('person:read')
  @ReadsRecord({ what: 'person', idFrom: 'personId' })
  async read(
    @Param('personId', IdPipe) personId: PersonId,
    @CurrentViewer() viewer: Viewer,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ReturnType<typeof toPersonAnswer>> {
    const facts = await this.people.of(personId, viewer);
    response.setHeader('ETag', `"${facts.found.userRevision}"`);
    return toPersonAnswer(facts);
  }
}
