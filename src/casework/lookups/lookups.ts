import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import type { CaseId, PersonId, StaffId } from '../../kernel/ids';
import { instant, type Instant, type LocalDate } from '../../kernel/instant';
import { AccessLog } from '../../platform/access-log/access-log';
import type { AccessLogEntry } from '../../platform/access-log/access-log-entry';
import { reasonPage } from '../../platform/access-log/route-reads';
import { StaffDirectoryQuery } from '../staff-directory/staff-directory.query';
import { LookupDays } from './lookup-days';
import type { LookupLine } from './lookup-line';

/** From the first instant to the last of a lookup that the person is not told of. */
export type CovertLookup = { readonly staffId: StaffId; readonly from: Instant; readonly until: Instant };

export type LookupsQuestion = {
  readonly caseId: CaseId;
  /** Whoever opened the person's own page saw them too. */
  readonly personId?: PersonId;
  readonly covert: readonly CovertLookup[];
  /** Days before this one; the latest where it is left out. */
  readonly before?: LocalDate;
  readonly limit?: number;
};
/** `older` is the next question's `before`; absent where nobody looked earlier. */
export type LookupsPage = { readonly lines: readonly LookupLine[]; readonly older?: LocalDate };

const readAtOnce = 500;

/** Who looked at one case, for the person it is about: they are told of every look but the covert ones. */
@Injectable()
export class Lookups {
  constructor(
    private readonly log: AccessLog,
    private readonly staff: StaffDirectoryQuery,
  ) {}

  /** One line a person a day, newest first; whole days, of `limit` lines or a few more. Throws StoreUnavailable. */
  async ofCase({ caseId, personId, covert, before, limit = 20 }: LookupsQuestion): Promise<LookupsPage> {
    const ids = personId === undefined ? [caseId] : [caseId, personId];
    const gathered = new LookupDays();
    let place = before && { at: beginningOf(before), number: 0 };
    for (;;) {
      const { entries, next } = await this.log.ofRecords(ids, { limit: readAtOnce, ...(place && { before: place }) });
      for (const entry of entries) if (entry.what !== reasonPage && !isCovert(entry, covert)) gathered.add(entry);
      const { days, older } = gathered.latest(limit);
      if (next === undefined || older) {
        const lines = days.flatMap((day) => day.lines).map((line) => ({ ...line, name: this.nameOf(line.staffId) }));
        const last = days.at(-1);
        return older && last ? { lines, older: last.on } : { lines };
      }
      place = next;
    }
  }

  private nameOf(staffId: StaffId): string {
    const isKnown = this.staff.staffMember(staffId)?.staffId !== undefined;
    return isKnown ? this.staff.nameOf(staffId) : 'A member of the force who is no longer on the register';
  }
}

const isCovert = ({ staffId, at }: AccessLogEntry, covert: readonly CovertLookup[]): boolean =>
  covert.some((lookup) => lookup.staffId === staffId && lookup.from <= at && at <= lookup.until);

const beginningOf = (day: LocalDate): Instant =>
  instant(Temporal.PlainDate.from(day).toZonedDateTime('Europe/London').toInstant().toString({ fractionalSecondDigits: 3 }));
