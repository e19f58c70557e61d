import { monthWords, periodWords } from '../../../../casework/pack/period-words';
import type { Month } from '../../../../domain/figures/month';
import { periodOf } from '../../../../domain/figures/reporting-period';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';
import type { QuarterAnswer } from './quarters.answer';

export type QuartersPage = {
  readonly quarters: readonly {
    readonly href: string;
    readonly words: string;
    readonly over: boolean;
    readonly frozen?: QuarterAnswer['frozen'];
  }[];
  /** The latest first. */
  readonly months: readonly { readonly value: string; readonly text: string }[];
  readonly typed: TypedForm;
};

export const toQuartersPage = (quarters: readonly QuarterAnswer[], months: readonly Month[], typed: TypedForm): QuartersPage => ({
  quarters: quarters.flatMap(({ period, over, frozen }) => {
    const known = periodOf(period);
    return known ? [{ href: `/quarters/${period}`, words: periodWords(known), over, ...(frozen && { frozen }) }] : [];
  }),
  months: [{ value: '', text: 'Select a month' }, ...months.toReversed().map((month) => ({ value: month, text: monthWords(month) }))],
  typed,
});
