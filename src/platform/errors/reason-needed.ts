import type { CaseId } from '../../kernel/ids';

/** Nothing of this case is shown before somebody says why they open it: 428 for programs, the page that asks for people. */
export class ReasonNeeded extends Error {
  constructor(readonly caseId: CaseId) {
    super('say first why this record is opened');
    this.name = 'ReasonNeeded';
  }
}
