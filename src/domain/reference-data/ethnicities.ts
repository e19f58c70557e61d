import type { Entry } from './entry';

/** Ethnicity as the person defines it: the police's 18+1 codes (facts §4.6). `group` is one of the five that national figures use. */
export const ethnicities: readonly (Entry & { readonly group: 'WHITE' | 'MIXED' | 'ASIAN' | 'BLACK' | 'OTHER' | 'NOT_STATED' })[] = [
  { code: 'W1', label: 'White British', group: 'WHITE' },
  { code: 'W2', label: 'White Irish', group: 'WHITE' },
  { code: 'W3', label: 'Gypsy or Irish Traveller', group: 'WHITE' },
  { code: 'W9', label: 'Any other White background', group: 'WHITE' },
  { code: 'M1', label: 'White and Black Caribbean', group: 'MIXED' },
  { code: 'M2', label: 'White and Black African', group: 'MIXED' },
  { code: 'M3', label: 'White and Asian', group: 'MIXED' },
  { code: 'M9', label: 'Any other mixed background', group: 'MIXED' },
  { code: 'A1', label: 'Indian', group: 'ASIAN' },
  { code: 'A2', label: 'Pakistani', group: 'ASIAN' },
  { code: 'A3', label: 'Bangladeshi', group: 'ASIAN' },
  { code: 'A4', label: 'Chinese', group: 'ASIAN' },
  { code: 'A9', label: 'Any other Asian background', group: 'ASIAN' },
  { code: 'B1', label: 'Caribbean', group: 'BLACK' },
  { code: 'B2', label: 'African', group: 'BLACK' },
  { code: 'B9', label: 'Any other Black background', group: 'BLACK' },
  { code: 'O2', label: 'Arab', group: 'OTHER' },
  { code: 'O9', label: 'Any other background', group: 'OTHER' },
  { code: 'NS', label: 'Not stated', group: 'NOT_STATED' },
];
