import { Inject, Injectable } from '@nestjs/common';
import { alertOf, attemptsAlert, type Alert } from '../../domain/obligations/alert-of';
import { laterBy } from '../../domain/obligations/clocks/later-by';
import { longestReminderMs } from '../../domain/obligations/longest-reminder';
import type { ForceAt } from '../../domain/force/force-at';
import { mayReadAnswer } from '../../domain/support-case/answer-readers';
import type { CaseAccess } from '../../domain/support-case/case-access';
import type { CommandId, StaffId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { Viewer } from '../../kernel/viewer';
import { Views } from '../../projections/views';
import type { Database } from '../../sqlite/database';
import { whereCaseVisible, type Where } from '../case-visibility/where-case-visible';
import { ShutOut, shutOutColumn } from '../case-visibility/shut-out';
import { onPromise } from '../obligations/on-promise';
import { obligationsProjection } from '../obligations/obligations.projection';
import type { KeptCase, KeptDuty } from '../obligations/owed-row';
import { allCalling, visibleOf } from '../obligations/whose-duties';
import { RoutedCases } from '../routed-cases';
import { ForceQuery } from '../staff-directory/force-query';
import { TermsInForce } from '../terms-in-force';
import { VIEW_KEYS, type ViewKeys } from '../view-keys';

/** `kept` is absent where a whole case calls for attention. `onPromise`: as of duties in queues. */
export type FoundAlert = {
  readonly alert: Alert;
  readonly in: KeptCase;
  readonly kept?: KeptDuty;
  readonly onPromise?: boolean | undefined;
};
type Row = { readonly id: number; readonly duty: string; readonly case_body: string; readonly shut_out: string | null };

const noCommand = '' as CommandId;
const anyCase: Where = { sql: '1', values: [] };

/** What calls for whose attention at a moment: by the clock alone, whether any job has run or not. */
@Injectable()
export class AlertsQuery {
  constructor(
    private readonly views: Views,
    @Inject(VIEW_KEYS) private readonly keys: ViewKeys,
    private readonly forces: ForceQuery,
    private readonly routed: RoutedCases,
    private readonly terms: TermsInForce,
  ) {}

  /** What calls on the viewer, the longest first. */
  of(viewer: Viewer, at: Instant): readonly FoundAlert[] {
    const force = this.forces.at(at);
    const visible = whereCaseVisible(viewer, 'duty_case.case_id', this.keys);
    const routed = [...this.routed.to(viewer, force), ...this.routed.fromLeadOf(viewer, force)];
    const scope = visibleOf(allCalling(viewer, routed), viewer, this.keys);
    const theirs = { sql: `duty.rowid IN (SELECT id FROM (${scope.sql}))`, values: scope.values };
    const found = [...this.duties(force, at, theirs), ...this.attempts(force, visible)];
    return found
      .filter(({ alert }) => alert.to.includes(viewer.staffId))
      .map((each) => ({ ...each, onPromise: onPromise(each.in, viewer) }))
      .sort((one, other) => (one.alert.since < other.alert.since ? -1 : 1));
  }

  /** What calls on anybody, in pieces, so that other work goes on between them. For who posts the e-mails, never to be shown. */
  *ofEverybody(at: Instant): Generator<readonly FoundAlert[]> {
    const force = this.forces.at(at);
    yield this.attempts(force, anyCase);
    for (let after = 0; ;) {
      const rows = this.rows(at, { sql: 'duty.rowid > ?', values: [after] }, 'ORDER BY duty.rowid LIMIT 200');
      const last = rows.at(-1);
      if (!last) return;
      after = last.id;
      yield this.toAlerts(force, rows, at);
    }
  }

  private duties(force: ForceAt, at: Instant, where: Where): readonly FoundAlert[] {
    return this.toAlerts(force, this.rows(at, where, ''), at);
  }

  private rows(at: Instant, { sql, values }: Where, order: string): readonly Row[] {
    const horizon = laterBy(at, longestReminderMs(this.terms.packAt(at)));
    return this.db
      .prepare(
        `SELECT duty.rowid AS id, duty.body AS duty, duty_case.body AS case_body, ${shutOutColumn('duty.case_id')}
          FROM duty CROSS JOIN duty_case ON duty_case.case_id = duty.case_id
          WHERE is_owed = 1 AND (due_at <= ? OR status = 'PAUSED') AND ${sql} ${order}`,
      )
      .all<Row>(horizon, ...values);
  }

  private toAlerts(force: ForceAt, rows: readonly Row[], at: Instant): readonly FoundAlert[] {
    const shutOut = new ShutOut(force.staff.keys(), this.keys);
    const { packOf } = this.terms.plain(noCommand);
    return rows.flatMap(({ duty, case_body: caseBody, shut_out: tokens }) => {
      const [kept, in_] = [JSON.parse(duty) as KeptDuty, JSON.parse(caseBody) as KeptCase];
      const pack = packOf(kept.duty.policyVersion);
      const access = shutOut.access(in_.access, tokens);
      const alert = pack && alertOf(kept.duty, kept.pinned, { access, force, pack }, at);
      return alert ? [{ alert: forReaders(alert, { kept, in: in_, access, force }), kept, in: in_ }] : [];
    });
  }

  private attempts(force: ForceAt, { sql, values }: Where): readonly FoundAlert[] {
    const shutOut = new ShutOut(force.staff.keys(), this.keys);
    return this.db
      .prepare(
        `SELECT duty_case.body AS case_body, ${shutOutColumn('duty_case.case_id')} FROM duty_case
          WHERE attempts_raised_at IS NOT NULL AND json_extract(duty_case.body, '$.status') IN ('OPEN', 'CLOSURE_PROPOSED') AND ${sql}`,
      )
      .all<Pick<Row, 'case_body' | 'shut_out'>>(...values)
      .map(({ case_body: caseBody, shut_out: tokens }) => {
        const in_ = JSON.parse(caseBody) as KeptCase;
        const access = shutOut.access(in_.access, tokens);
        return { alert: attemptsAlert(in_.attemptsRaisedAt as Instant, { access, force }), in: in_ };
      });
  }

  private get db(): Database {
    return this.views.read(obligationsProjection.name);
  }
}

type Answered = { readonly kept: KeptDuty; readonly in: KeptCase; readonly access: CaseAccess; readonly force: ForceAt };

/** What came of an answer calls on nobody who may not read it. */
function forReaders(alert: Alert, { kept: { duty }, in: { answers, promise }, access, force }: Answered): Alert {
  const point = answers?.[duty.causedBy];
  if (point === undefined) return alert;
  const reads = (staffId: StaffId): boolean => {
    const known = force.staff.get(staffId);
    return known !== undefined && mayReadAnswer({ access, promise }, known, point);
  };
  return { ...alert, to: alert.to.filter(reads) };
}
