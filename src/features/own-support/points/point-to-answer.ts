import { Injectable } from '@nestjs/common';
import type { Reach } from '../../../domain/support-case/granted-part';
import { NotFound } from '../../../kernel/command';
import type { CaseId } from '../../../kernel/ids';
import type { Viewer } from '../../../kernel/viewer';
import { OwnCases, type PromisedCase } from '../own-cases';
import { type PointWords, pointWords } from './point-words';

/** One point of a case that is the viewer's own, or in which they were chosen to answer. */
@Injectable()
export class PointToAnswer {
  constructor(private readonly cases: OwnCases) {}

  /** Throws NotFound for a case that is not theirs, as for one that there is not, and for a point that was not promised. */
  async find(
    caseId: CaseId,
    code: string,
    viewer: Viewer,
    reaches: readonly Reach[] = ['OWN'],
  ): Promise<{ readonly point: PointWords; readonly state: PromisedCase; readonly isOwn: boolean }> {
    const { state, reach } = await this.cases.open(caseId, viewer, reaches);
    const point = pointWords(state).find((one) => one.code === code);
    if (!point) throw new NotFound();
    return { point, state, isOwn: reach === 'OWN' };
  }
}
