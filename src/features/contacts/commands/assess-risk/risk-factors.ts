/** What an officer weighs when judging risk; the list may grow, so events keep the codes. */
export const riskFactors = [
  { code: 'REPEATED', label: 'It has happened before' },
  { code: 'ESCALATING', label: 'It is getting worse' },
  { code: 'WEAPON_OR_INJURY', label: 'A weapon or an injury' },
  { code: 'THREATS', label: 'Threats' },
  { code: 'SUSPECT_LIVES_NEAR', label: 'The suspect lives or works near' },
  { code: 'AFRAID_AT_HOME', label: 'Afraid at home' },
  { code: 'ALONE', label: 'Little support around them' },
  { code: 'CHILDREN_AFFECTED', label: 'Children are affected' },
  { code: 'HEALTH', label: 'Health or wellbeing' },
  { code: 'OTHER', label: 'Something else' },
] as const;

export const riskFactorCodes: readonly string[] = riskFactors.map(({ code }) => code);
