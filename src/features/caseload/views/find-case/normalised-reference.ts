/** A crime or incident reference as it is compared: `04-rc/26 12345 x` is `04RC2612345X`. */
export const normalisedReference = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
