import { periodWords } from '../../../../casework/pack/period-words';
import type { ReportingPeriod } from '../../../../domain/figures/reporting-period';
import { usualSampleSize } from '../../../../domain/quarterly-review/draw-sample';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';
import type { Arrangement, Sample } from './arrangement.answer';

const reasons: Readonly<Record<string, string>> = {
  STAFF_VICTIM: 'The victim is a colleague (in the four quarters that end with this one)',
  NOT_CLOSED: 'Opened again since',
  DUPLICATE: 'Found to be a duplicate',
  PROCEEDINGS: 'Proceedings may be going on',
  RESTRICTED: 'Their use is restricted',
  ERASED: 'The person’s data was erased',
};
const tooFew = 'too few to show';

export type ArrangementPage = Omit<Arrangement, 'sample'> & {
  readonly title: string;
  readonly usual: number;
  readonly sample?: Sample & { readonly leftOut: readonly { readonly label: string; readonly n: string }[] };
  readonly typed: TypedForm;
};

/** Of colleagues something is always said, and the same where there were few and where there were none. */
export function toArrangementPage(period: ReportingPeriod, { sample, ...answer }: Arrangement, typed: TypedForm): ArrangementPage {
  const counted = sample?.excluded.filter(({ reason }) => reason !== 'STAFF_VICTIM') ?? [];
  const colleagues = sample?.excluded.find(({ reason }) => reason === 'STAFF_VICTIM');
  const leftOut = [
    ...counted.map(({ reason, n }) => ({ label: reasons[reason] ?? reason, n: String(n) })),
    { label: reasons['STAFF_VICTIM'] ?? '', n: colleagues ? String(colleagues.n) : tooFew },
  ];
  return {
    ...answer,
    title: `Scrutiny panel: ${periodWords(period)}`,
    usual: usualSampleSize,
    ...(sample && { sample: { ...sample, leftOut } }),
    typed,
  };
}
