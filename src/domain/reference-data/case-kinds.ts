import { localDate } from '../../kernel/instant';
import type { Entry } from './entry';

/**
 * Kinds hold on the local day of the report. Non-crime hate incidents are being ended nationally: set `to` once the day is
 * known (facts §4.3). The first day of HATE_ASB is an assumption for the force to set.
 */
export const caseKinds: readonly (Entry & { readonly victim: 'PUBLIC' | 'STAFF'; readonly crime: boolean })[] = [
  { code: 'HATE_CRIME', label: 'Hate crime', victim: 'PUBLIC', crime: true },
  { code: 'NON_CRIME_HATE_INCIDENT', label: 'Non-crime hate incident', victim: 'PUBLIC', crime: false },
  { code: 'HATE_ASB', label: 'Hate-related anti-social behaviour', from: localDate('2025-04-01'), victim: 'PUBLIC', crime: false },
  { code: 'STAFF_VICTIM_CRIME', label: 'Hate crime against a member of the force', victim: 'STAFF', crime: true },
  { code: 'STAFF_VICTIM_NON_CRIME', label: 'Non-crime hate incident against a member of the force', victim: 'STAFF', crime: false },
];
