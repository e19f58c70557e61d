import type { CaseFile } from '../../../../casework/case-file/case-file';
import { lastReached } from '../../../../casework/case-file/last-reached';

export const caseloadOrders = ['LONGEST_UNREACHED', 'OLDEST_REPORT', 'HIGHEST_RISK'] as const;
export type CaseloadOrder = (typeof caseloadOrders)[number];
export const caseloadFilters = ['ALL', 'HIGH', 'MEDIUM', 'STANDARD', 'NOT_ASSESSED'] as const;
export type CaseloadFilter = (typeof caseloadFilters)[number];

const riskRank = { HIGH: 0, NOT_ASSESSED: 1, MEDIUM: 2, STANDARD: 3 } as const;

/** Ties stand by report, then by id, so that a page never shows a case twice. */
export function inOrder(files: readonly CaseFile[], order: CaseloadOrder, filter: CaseloadFilter): readonly CaseFile[] {
  const rank = (file: CaseFile): string => {
    if (order === 'HIGHEST_RISK') return String(riskRank[file.risk]);
    return order === 'LONGEST_UNREACHED' ? (lastReached(file)?.occurredAt ?? '') : '';
  };
  const key = (file: CaseFile): string => `${rank(file)} ${file.reportedAt} ${file.caseId}`;
  const keyed = files.filter(({ risk }) => filter === 'ALL' || risk === filter).map((file) => ({ file, key: key(file) }));
  return keyed.toSorted((one, other) => (one.key < other.key ? -1 : 1)).map(({ file }) => file);
}
