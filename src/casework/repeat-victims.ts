import { Injectable } from '@nestjs/common';
import { monthsBefore } from '../domain/obligations/clocks/months-before';
import type { IncidentId, PersonId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import type { CaseFile } from './case-file/case-file';
import { CaseFileQuery } from './case-file/case-file.query';
import { productViewer } from './product-viewer';
import { TermsInForce } from './terms-in-force';

/** Whether somebody was the victim of another incident lately, for the policy alone: which one, and that there is one, is told to nobody. */
@Injectable()
export class RepeatVictims {
  constructor(
    private readonly files: CaseFileQuery,
    private readonly terms: TermsInForce,
  ) {}

  isRepeatVictim(personId: PersonId, reportedAt: Instant, incidentId: IncidentId | undefined): boolean {
    return this.incidentsBefore(this.files.ofPerson(personId, productViewer), reportedAt, incidentId) > 0;
  }

  /** How many other incidents there were among some cases of one person, within the window that the pack has. */
  incidentsBefore(cases: readonly CaseFile[], reportedAt: Instant, incidentId: IncidentId | undefined): number {
    const { months } = this.terms.packAt(reportedAt).repeatVictim.window;
    const since = monthsBefore(reportedAt, months);
    const lately = cases
      .filter(({ status, reportedAt: before }) => status !== 'DUPLICATE' && before >= since && before <= reportedAt)
      .map(({ incidents }) => incidents.filter(({ relation }) => relation === 'SAME').map((known) => known.incidentId));
    return new Set(lately.filter((known) => !known.includes(incidentId ?? '')).map(([first]) => first)).size;
  }
}
