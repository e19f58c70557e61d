import { Inject, Injectable } from '@nestjs/common';
import { CaseFileQuery } from '../../../../casework/case-file/case-file.query';
import { both, whereCaseVisible } from '../../../../casework/case-visibility/where-case-visible';
import { whereAnswerReadable } from '../../../../casework/obligations/answer-visibility';
import type { OwedDuty } from '../../../../casework/obligations/due-question';
import { obligationsProjection } from '../../../../casework/obligations/obligations.projection';
import { unconfirmedDuty } from '../../../../casework/obligations/obligations.rows';
import type { KeptCase } from '../../../../casework/obligations/owed-row';
import { toOwedDuty } from '../../../../casework/obligations/to-owed-duty';
import { type Agreement, SecondReadings } from '../../../../casework/second-readings/second-readings.query';
import { StaffDirectoryQuery } from '../../../../casework/staff-directory/staff-directory.query';
import { VIEW_KEYS, type ViewKeys } from '../../../../casework/view-keys';
import { laterBy } from '../../../../domain/obligations/clocks/later-by';
import { type Gap, gapsBetween } from '../../../../domain/local-policing-unit/gaps-between';
import type { Clock } from '../../../../kernel/clock';
import type { Instant } from '../../../../kernel/instant';
import { CLOCK } from '../../../../kernel/tokens';
import type { Viewer } from '../../../../kernel/viewer';
import { Views } from '../../../../projections/views';
import type { Database } from '../../../../sqlite/database';
import { noneOwed, type OwedCounts, owedByUnit } from './force-counts';

export type UnitAtAGlance = OwedCounts & {
  readonly lpu: string;
  readonly name: string;
  readonly open: number;
  readonly exemptions: number;
  readonly gaps: readonly Gap[];
};
export type ForceAtAGlance = {
  readonly at: Instant;
  readonly units: readonly UnitAtAGlance[];
  readonly exempted: readonly KeptCase[];
  readonly unconfirmed: readonly OwedDuty[];
  readonly secondReadings: readonly Agreement[];
};

const dayMs = 86_400_000;
const mostListed = 100;

/** Every unit as the senior lead sees it in the morning. */
@Injectable()
export class ForceFiguresQuery {
  constructor(
    private readonly views: Views,
    @Inject(VIEW_KEYS) private readonly keys: ViewKeys,
    private readonly files: CaseFileQuery,
    private readonly staff: StaffDirectoryQuery,
    private readonly readings: SecondReadings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  glance(viewer: Viewer): ForceAtAGlance {
    const at = this.clock.now();
    const open = this.files.countOpen(viewer);
    const owed = owedByUnit(this.db, viewer, this.keys, at);
    const exempted = this.exemptedSince(laterBy(at, -90 * dayMs), viewer);
    const known = new Map(this.staff.units().map((unit) => [unit.code as string, unit]));
    const codes = [...new Set([...known.keys(), ...open.keys(), ...owed.keys()])];
    const units = codes
      .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
      .map((lpu) => ({
        lpu,
        name: known.get(lpu)?.name ?? '',
        open: open.get(lpu) ?? 0,
        ...(owed.get(lpu) ?? noneOwed),
        exemptions: exempted.filter(({ access }) => access.responsibleLpu === lpu).length,
        gaps: this.gaps(known.get(lpu), at),
      }));
    return {
      at,
      units,
      exempted: exempted.slice(0, mostListed),
      unconfirmed: this.unconfirmed(viewer),
      secondReadings: this.readings.agreement(viewer),
    };
  }

  private gaps(unit: Parameters<typeof gapsBetween>[0] | undefined, at: Instant): readonly Gap[] {
    return unit ? gapsBetween(unit, (staffId) => this.staff.staffMember(staffId)?.leaves ?? [], at, laterBy(at, 7 * dayMs)) : [];
  }

  private exemptedSince(since: Instant, viewer: Viewer): readonly KeptCase[] {
    const visible = whereCaseVisible(viewer, 'duty_case.case_id', this.keys);
    return this.db
      .prepare(
        `SELECT body FROM duty_case WHERE json_extract(body, '$.exemptedAt') >= ? AND ${visible.sql}
          ORDER BY json_extract(body, '$.exemptedAt') DESC, case_id`,
      )
      .all<{ body: string }>(since, ...visible.values)
      .map(({ body }) => JSON.parse(body) as KeptCase);
  }

  private unconfirmed(viewer: Viewer): readonly OwedDuty[] {
    const visible = both(whereCaseVisible(viewer, 'waiting.case_id', this.keys), whereAnswerReadable(viewer, 'waiting.obligation_id'));
    return this.db
      .prepare(
        `SELECT waiting.body AS duty, duty_case.body AS case_body
          FROM (SELECT case_id, due_at, obligation_id, body FROM duty WHERE ${unconfirmedDuty}) AS waiting
          CROSS JOIN duty_case ON duty_case.case_id = waiting.case_id
          WHERE ${visible.sql} ORDER BY waiting.due_at, waiting.obligation_id LIMIT ${mostListed}`,
      )
      .all<{ duty: string; case_body: string }>(...visible.values)
      .map(toOwedDuty);
  }

  private get db(): Database {
    return this.views.read(obligationsProjection.name);
  }
}
