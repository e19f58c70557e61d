import { monthAt, type Month } from '../figures/month';
import type { CaseRecord, DutyFact } from '../measures/case-record';
import { dutyResult, isKept } from '../measures/duty-result';
import type { Instant } from '../../kernel/instant';

/** What was owed under one rule, and how often it was kept in time, late, missed, or set aside in one of the ways that there are. */
export type RedactedDuty = {
  readonly rule: string;
  readonly label: string;
  readonly kept: number;
  readonly late: number;
  readonly missed: number;
  readonly setAside: number;
};

/** All that leaves a case for the panel beside the summary that two people read: a unit for the place, a month for the day. */
export type RedactedCase = {
  readonly kind: string;
  readonly strands: readonly string[];
  readonly lpu: string;
  readonly month: Month;
  readonly victim: CaseRecord['victim'];
  readonly risk: string;
  readonly outcomeType?: number;
  readonly duties: readonly RedactedDuty[];
};

/**
 * A list of what may leave, never of what may not: each field is named here, so that whatever a case comes to hold later stays in it.
 * `at`: as known when the pack was frozen.
 */
export function redactedCase(record: CaseRecord, at: Instant): RedactedCase {
  const outcomeType = record.closings.at(-1)?.outcomeType;
  return {
    kind: record.kind,
    strands: record.strands.map(({ strand }) => strand),
    lpu: record.lpu,
    month: monthAt(record.reportedAt),
    victim: record.victim,
    risk: record.risks.at(-1)?.risk ?? 'NOT_ASSESSED',
    ...(outcomeType !== undefined && { outcomeType }),
    duties: byRule(record.duties, at),
  };
}

const none = { kept: 0, late: 0, missed: 0, setAside: 0 };

function byRule(duties: readonly DutyFact[], at: Instant): readonly RedactedDuty[] {
  const rules = new Map<string, RedactedDuty>();
  for (const duty of duties) {
    const known = rules.get(duty.rule) ?? { rule: duty.rule, label: duty.label, ...none };
    const column = columnOf(duty, at);
    if (column) rules.set(duty.rule, { ...known, [column]: known[column] + 1 });
  }
  return [...rules.values()].sort((one, other) => (one.rule < other.rule ? -1 : 1));
}

/** What was not due yet says nothing of the service given. */
function columnOf(duty: DutyFact, at: Instant): keyof typeof none | undefined {
  const result = dutyResult(duty, at);
  if (result === 'notYetDue') return undefined;
  if (isKept(result)) return 'kept';
  return result === 'late' || result === 'missed' ? result : 'setAside';
}
