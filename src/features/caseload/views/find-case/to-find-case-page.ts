import { caseKinds } from '../../../../domain/reference-data/case-kinds';
import { labelOf } from '../../../../domain/reference-data/entry';
import type { CaseLine } from '../case-lines';
import { riskTagOf, statusTagOf, type Tag } from '../case-page/case-standing';
import type { FoundCases } from './found-cases';

export type FoundCase = {
  readonly caseId: string;
  readonly href: string;
  readonly reference: string;
  readonly name: string;
  readonly kind: string;
  readonly lpu: string;
  readonly reportedAt: string;
  readonly status: Tag;
  readonly risk: Tag;
};
/** `results` is absent before anything was asked. */
export type FindCasePage = { readonly results: readonly FoundCase[] | undefined; readonly isTooMany: boolean };

export const toFindCasePage = (found: FoundCases | undefined): FindCasePage => ({
  results: found?.lines.map(toFoundCase),
  isTooMany: found?.isTooMany ?? false,
});

const toFoundCase = ({ file, name }: CaseLine): FoundCase => ({
  caseId: file.caseId,
  href: `/cases/${file.caseId}`,
  reference: file.reference,
  name: name ?? 'No person named',
  kind: labelOf(caseKinds, file.kind),
  lpu: file.access.responsibleLpu,
  reportedAt: file.reportedAt,
  status: statusTagOf(file),
  risk: riskTagOf(file),
});
