import type { CaseRecord } from './case-record';
import { dutyResult, fellDue, isKept } from './duty-result';
import { knownKind } from './known-kind';
import type { AsKnown } from './measure';
import { positiveCollege } from './outcome-sets';
import { outcomeOf } from './outcome-of';

/** One thing that service is compared by. `judge`: whether it went well in this case; undefined where there is nothing to judge yet. */
export type ServicePart = {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly better?: 'HIGHER';
  readonly judge: (record: CaseRecord, as: AsKnown) => boolean | undefined;
};

/** Whether every duty that fell due was kept, of all rules or of one. */
function allKept({ duties }: CaseRecord, { at }: AsKnown, only?: string): boolean | undefined {
  const due = duties
    .filter(({ rule }) => only === undefined || rule === only)
    .map((duty) => dutyResult(duty, at))
    .filter(fellDue);
  return due.length === 0 ? undefined : due.every(isKept);
}

const cases = (what: string): string => `cases in which ${what} fell due`;

export const serviceParts: readonly ServicePart[] = [
  { id: 'KEPT', title: 'All duties kept', unit: cases('a duty'), better: 'HIGHER', judge: (record, as) => allKept(record, as) },
  {
    ...{ id: 'FIRST_CONTACT', title: 'First contact on time', unit: cases('the first contact'), better: 'HIGHER' },
    judge: (record, as) => allKept(record, as, 'FIRST_CONTACT'),
  },
  {
    ...{ id: 'FIRST_REVIEW', title: 'Inspector’s first review on time', unit: cases('the first review'), better: 'HIGHER' },
    judge: (record, as) => allKept(record, as, as.pack.reviews.first),
  },
  {
    ...{ id: 'POSITIVE', title: 'Positive outcome', unit: 'hate crimes with an outcome' },
    judge: (record, { pack }) => {
      const outcome = knownKind(record.kind, pack).crime ? outcomeOf(record) : undefined;
      return outcome && positiveCollege.types.includes(outcome.type);
    },
  },
];
