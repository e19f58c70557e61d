import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
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

  /** For those who may know of a case of the person, and the data-protection role. */
  @Get()
  @Requires('person:read')
  @ReadsRecord({ what: 'person', idFrom: 'personId' })
  async read(@Param('personId', IdPipe) personId: PersonId, @CurrentViewer() viewer: Viewer): Promise<ReturnType<typeof toPersonAnswer>> {
    return toPersonAnswer(await this.people.of(personId, viewer));
  }
}
