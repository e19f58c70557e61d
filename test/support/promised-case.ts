import { CaseTimelineQuery } from '../../src/casework/case-timeline/case-timeline.query';
import type { DemoPersonaId } from '../../src/domain/staff/demo-personas';
import { stateOfPoint } from '../../src/domain/promise/state-of-point';
import type { OpenedCase } from '../../src/domain/support-case/state';
import { supportCaseStream } from '../../src/domain/support-case/stream';
import { supportCase } from '../../src/domain/support-case/support-case';
import type { TestApp } from './app';
import { openColleaguesCase } from './colleagues-case';
import type { ToldCase } from './told-case';

/** Everybody whom the victim let in, each in one part. */
export const letIn = {
  SUPERVISOR: 'supervisor',
  WELFARE_OFFICER: 'welfare-officer',
  OFFICER_IN_CASE: 'officer-in-case',
  SUPPORT_OFFICER: 'support-officer',
  INSPECTOR: 'inspector',
} as const;

/** A colleague's case as programs meet it, with the promise that was made in it. */
export class PromisedCase {
  private constructor(
    private readonly app: TestApp,
    readonly told: ToldCase,
  ) {}

  static async open(app: TestApp, label: string, asked: Parameters<typeof openColleaguesCase>[1] = {}): Promise<PromisedCase> {
    return new PromisedCase(app, await openColleaguesCase(app, { label, tell: letIn, ...asked }));
  }

  get caseId(): string {
    return this.told.caseId;
  }

  async post(as: DemoPersonaId, path: string, body: object, headers: Record<string, string> = {}) {
    return (await this.app.api(as)).post(`/api/v1/cases/${this.caseId}/${path}`).set(headers).send(body);
  }

  async state(): Promise<OpenedCase> {
    const loaded = await this.app.runner.load(supportCase, supportCaseStream(this.told.caseId));
    if (!loaded || loaded.state.status === 'NOT_OPENED') throw new Error('the case was not opened');
    return loaded.state;
  }

  /** How many facts of a type stand in the case. */
  async count(type: string): Promise<number> {
    const timeline = this.app.nest.get(CaseTimelineQuery, { strict: false });
    return timeline.written(this.told.caseId).filter((row) => row.type === type).length;
  }

  /** How each duty of a rule stands now. */
  async standing(rule: string): Promise<readonly string[]> {
    return (await this.state()).owed.obligations.filter((duty) => duty.rule === rule).map(({ status }) => status);
  }

  async pointState(code: string): Promise<string | undefined> {
    const { promise, owed } = await this.state();
    const point = promise?.points.find((one) => one.code === code);
    return promise && point && stateOfPoint(point, { ...promise, owed }, this.app.now()).state;
  }
}
