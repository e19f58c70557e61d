import { localDate } from '../../kernel/instant';
import type { Entry } from './entry';

/** The national outcomes framework, types 1 to 22 (facts §4.5). */
export const outcomeTypes: readonly Entry<number>[] = [
  { code: 1, label: 'Charged or summonsed' },
  { code: 2, label: 'Youth caution' },
  { code: 3, label: 'Adult caution' },
  { code: 4, label: 'Taken into consideration' },
  { code: 5, label: 'Offender has died' },
  { code: 6, label: 'Penalty notice' },
  { code: 7, label: 'Cannabis or khat warning' },
  { code: 8, label: 'Community resolution' },
  { code: 9, label: 'Prosecution not in the public interest (Crown Prosecution Service)' },
  { code: 10, label: 'Formal action not in the public interest (police)' },
  { code: 11, label: 'Suspect under the age of criminal responsibility' },
  { code: 12, label: 'Suspect too ill to prosecute' },
  { code: 13, label: 'Victim or key witness has died or is too ill' },
  { code: 14, label: 'Suspect not identified; victim does not support further action' },
  { code: 15, label: 'Suspect identified; victim supports action; evidential difficulties' },
  { code: 16, label: 'Suspect identified; victim does not support further action' },
  { code: 17, label: 'Time limit for prosecution has passed' },
  { code: 18, label: 'Investigation complete; no suspect identified' },
  { code: 19, label: 'Passed to the national fraud bureau' },
  { code: 20, label: 'Passed to another body to act' },
  { code: 21, label: 'Further investigation not in the public interest (police)', from: localDate('2016-01-01') },
  { code: 22, label: 'Diversion, education or intervention', from: localDate('2019-04-01') },
];
