import { defaultPack } from '../../domain/obligations/policy-pack/default-pack';
import { type AdoptedPack, adoptedPackOf, readPack } from '../../domain/obligations/policy-pack/force-policy-state';
import type { PolicyPack } from '../../domain/obligations/policy-pack/policy-pack';
import { versionOf } from '../../domain/obligations/terms';
import type { WorkingCalendarEvent } from '../../domain/obligations/working-calendar/events';
import { shippedCalendar } from '../../domain/obligations/working-calendar/shipped-calendar';
import { calendarOf } from '../../domain/obligations/working-calendar/state';
import type { WorkingCalendar } from '../../domain/obligations/working-calendar/working-calendar';
import type { Instant } from '../../kernel/instant';
import type { ProjectionRunner } from '../../projections/projection-runner';
import type { Database } from '../../sqlite/database';
import type { PolicyRow } from './policies.projection';
import { policiesView } from './policies.view';

type Kind = PolicyRow['kind'];
type Found = { readonly version: string };
export type AdoptedCalendar = WorkingCalendarEvent['data'];

/** Which rules and which bank holidays rule, as the view has it. A version means one document for ever, so each is read once. */
export class PolicyInForce {
  private readonly packs = new Map<string, PolicyPack>([[versionOf(defaultPack), defaultPack]]);
  private readonly calendars = new Map<string, WorkingCalendar>([[shippedCalendar.version, shippedCalendar]]);

  constructor(private readonly views: Pick<ProjectionRunner, 'read'>) {}

  /** The last pack adopted whose time had come when the clock started; the product's own before any. */
  packAt(startedAt: Instant): PolicyPack {
    const found = this.db
      .prepare(`SELECT version FROM policy WHERE kind = 'PACK' AND begins <= ? ORDER BY place DESC LIMIT 1`)
      .get<Found>(startedAt);
    return (found && this.packOf(found.version)) ?? defaultPack;
  }

  /** The pack of that version, whenever it was adopted; undefined where it never was. */
  packOf(version: string): PolicyPack | undefined {
    const pack = this.packs.get(version) ?? this.readPackOf(version);
    if (pack) this.packs.set(version, pack);
    return pack;
  }

  /** The latest that was adopted; until one was, what this build knows. */
  calendar(): WorkingCalendar {
    const found = this.db.prepare(`SELECT version FROM policy WHERE kind = 'CALENDAR' ORDER BY place DESC LIMIT 1`).get<Found>();
    return (found && this.calendarOf(found.version)) ?? shippedCalendar;
  }

  /** The calendar of that version, by which something was once counted; undefined where it was never adopted. */
  calendarOf(version: string): WorkingCalendar | undefined {
    const known = this.calendars.get(version) ?? this.readCalendarOf(version);
    if (known) this.calendars.set(version, known);
    return known;
  }

  /** Every pack that was adopted, in order. */
  adoptedPacks(): readonly AdoptedPack[] {
    return this.all('PACK').map(({ data }) => adoptedPackOf(data));
  }

  /** Every calendar that was adopted, in order. */
  adoptedCalendars(): readonly AdoptedCalendar[] {
    return this.all('CALENDAR').map(({ data }) => data);
  }

  private readPackOf(version: string): PolicyPack | undefined {
    const row = this.byVersion('PACK', version);
    return row && readPack(row.data.document);
  }

  private readCalendarOf(version: string): WorkingCalendar | undefined {
    const row = this.byVersion('CALENDAR', version);
    return row && calendarOf(row.data);
  }

  private byVersion<K extends Kind>(kind: K, version: string): Extract<PolicyRow, { kind: K }> | undefined {
    const found = this.db.prepare('SELECT row FROM policy WHERE kind = ? AND version = ? LIMIT 1').get<{ row: string }>(kind, version);
    return found && (JSON.parse(found.row) as Extract<PolicyRow, { kind: K }>);
  }

  private all<K extends Kind>(kind: K): readonly Extract<PolicyRow, { kind: K }>[] {
    const rows = this.db.prepare('SELECT row FROM policy WHERE kind = ? ORDER BY place').all<{ row: string }>(kind);
    return rows.map(({ row }) => JSON.parse(row) as Extract<PolicyRow, { kind: K }>);
  }

  private get db(): Database {
    return this.views.read(policiesView.projection.name);
  }
}
