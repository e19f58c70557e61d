/** What tells a meaningful contact: `byStranger` where somebody spoke for the person whom they had not named for the topic. */
export type Served = { readonly outcome: string; readonly purposes: readonly unknown[]; readonly byStranger: boolean };

/** The person (or whom they named for it) was reached and a purpose was served: only that stops a clock (model.md §4). */
export const isMeaningful = ({ outcome, purposes, byStranger }: Served): boolean =>
  outcome === 'REACHED' && purposes.length > 0 && !byStranger;
