import type { Entry } from './entry';

export const needs: readonly Entry[] = [
  { code: 'EMOTIONAL_SUPPORT', label: 'Emotional support' },
  { code: 'SAFETY_AT_HOME', label: 'Safety at home' },
  { code: 'HOUSING', label: 'Housing' },
  { code: 'HEALTH', label: 'Health or injury' },
  { code: 'INTERPRETER', label: 'Interpreter or translation' },
  { code: 'COMMUNICATION_SUPPORT', label: 'Help with communication' },
  { code: 'SPECIAL_MEASURES', label: 'Special measures as a witness' },
  { code: 'ADVOCACY', label: 'Advocacy' },
  { code: 'MONEY_OR_COMPENSATION', label: 'Money or compensation' },
  { code: 'SCHOOL_OR_WORK', label: 'Help at school or work' },
  { code: 'NONE', label: 'No needs found' },
  { code: 'OTHER', label: 'Other' },
];

/** Why a victim has Enhanced Rights under the Victims' Code; every hate crime already is one (facts §3.1). */
export const enhancedGrounds: readonly Entry[] = [
  { code: 'MOST_SERIOUS_CRIME', label: 'Victim of a most serious crime' },
  { code: 'PERSISTENTLY_TARGETED', label: 'Persistently targeted' },
  { code: 'VULNERABLE', label: 'Vulnerable' },
  { code: 'INTIMIDATED', label: 'Intimidated' },
];
