import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import type { IncidentId, PersonId } from '../kernel/ids';
import { instant, type Instant } from '../kernel/instant';
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
    const { months } = this.terms.packAt(reportedAt).repeatVictim.window;
    const reported = Temporal.Instant.from(reportedAt).toZonedDateTimeISO('Europe/London');
    const since = instant(reported.subtract({ months }).toInstant().toString({ smallestUnit: 'millisecond' }));
    return this.files
      .ofPerson(personId, productViewer)
      .some(
        ({ status, incidents, reportedAt: before }) =>
          status !== 'DUPLICATE' &&
          before >= since &&
          before <= reportedAt &&
          !incidents.some((known) => known.relation === 'SAME' && known.incidentId === incidentId),
      );
  }
}
