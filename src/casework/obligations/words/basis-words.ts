/** Where a rule comes from; that it is an assumption is said where its own words do not say so. */
export function basisWords({ basis, sourced }: { readonly basis: string; readonly sourced: boolean }): string {
  if (sourced) return `${basis} (from a published source)`;
  return /assumption/i.test(basis) ? basis : `${basis} (an assumption)`;
}
