import { caseKinds } from '../../../../domain/reference-data/case-kinds';
import { labelOf } from '../../../../domain/reference-data/entry';
import { cursorOf } from '../paging';
import { riskTagOf, type Tag } from '../case-page/case-standing';
import type { CaseAction } from '../case-page/case-actions';
import { type CaseloadFilter, caseloadFilters, type CaseloadOrder, caseloadOrders } from './caseload-order';
import type { CaseloadQuestion, MyCaseload } from './my-caseload.query';
import { nextStep } from './next-step';

const orderWords: { readonly [O in CaseloadOrder]: string } = {
  LONGEST_UNREACHED: 'Longest since reached',
  OLDEST_REPORT: 'Oldest report',
  HIGHEST_RISK: 'Highest risk',
};
const filterWords: { readonly [F in CaseloadFilter]: string } = {
  ALL: 'All',
  HIGH: 'High',
  MEDIUM: 'Medium',
  STANDARD: 'Standard',
  NOT_ASSESSED: 'Not assessed',
};

export type MyCaseloadLine = {
  readonly caseId: string;
  readonly href: string;
  readonly name: string;
  readonly reference: string;
  readonly kind: string;
  readonly risk: Tag;
  readonly reportedAt: string;
  readonly lastReachedAt: string | undefined;
  readonly attempts: number;
  readonly next: CaseAction;
};
export type MyCaseloadPage = {
  readonly lines: readonly MyCaseloadLine[];
  readonly total: number;
  readonly isFiltered: boolean;
  readonly orders: readonly { readonly value: string; readonly text: string; readonly selected: boolean }[];
  readonly filters: readonly { readonly value: string; readonly text: string; readonly selected: boolean }[];
  readonly nextHref: string | undefined;
};

export function toMyCaseload({ lines, total, next }: MyCaseload, { order, filter }: CaseloadQuestion): MyCaseloadPage {
  return {
    lines: lines.map(({ file, name, lastReachedAt, attempts }) => ({
      caseId: file.caseId,
      href: `/cases/${file.caseId}`,
      name: name ?? 'No person named',
      reference: file.reference,
      kind: labelOf(caseKinds, file.kind),
      risk: riskTagOf(file),
      reportedAt: file.reportedAt,
      lastReachedAt,
      attempts,
      next: nextStep(file),
    })),
    total,
    isFiltered: filter !== 'ALL',
    orders: caseloadOrders.map((value) => ({ value, text: orderWords[value], selected: value === order })),
    filters: caseloadFilters.map((value) => ({ value, text: filterWords[value], selected: value === filter })),
    nextHref: next === undefined ? undefined : `/caseload?order=${order}&risk=${filter}&cursor=${cursorOf(next)}`,
  };
}
