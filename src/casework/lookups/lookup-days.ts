import { localDay } from '../../domain/support-case/times';
import type { LocalDate } from '../../kernel/instant';
import type { AccessLogEntry } from '../../platform/access-log/access-log-entry';
import type { LookupLine } from './lookup-line';

/** What the access log calls lists that name many cases at once. */
const lists = new Set(['search', 'queue', 'caseload', 'case-list', 're-reads', 'notifications', 'completeness', 'force']);

export type NamelessLine = Omit<LookupLine, 'name'>;
type Day = { readonly on: LocalDate; readonly lines: readonly NamelessLine[] };

const withOne = <T>(known: readonly T[], one: T): readonly T[] => (known.includes(one) ? known : [one, ...known]);

/** Gathers looks, given newest first, into one line a person a local day. */
export class LookupDays {
  private readonly days = new Map<LocalDate, Map<string, NamelessLine>>();

  add({ at, staffId, role, reason, what }: AccessLogEntry): void {
    const on = localDay(at);
    const day = this.days.get(on) ?? new Map<string, NamelessLine>();
    const line = day.get(staffId) ?? { on, staffId, roles: [], from: at, until: at, reasons: [], inListsOnly: true };
    const roles = withOne(line.roles, role);
    const reasons = reason === undefined ? line.reasons : withOne(line.reasons, reason);
    day.set(staffId, { ...line, from: at, roles, reasons, inListsOnly: line.inListsOnly && lists.has(what) });
    this.days.set(on, day);
  }

  /**
   * The latest days that together have so many lines, each whole. `older` says that something is left after them: until
   * then, the last day may be cut short, and nothing may be promised that is not there.
   */
  latest(atLeast: number): { readonly days: readonly Day[]; readonly older: boolean } {
    const days: Day[] = [];
    let count = 0;
    for (const [on, lines] of this.days) {
      if (count >= atLeast) return { days, older: true };
      days.push({ on, lines: [...lines.values()] });
      count += lines.size;
    }
    return { days, older: false };
  }
}
