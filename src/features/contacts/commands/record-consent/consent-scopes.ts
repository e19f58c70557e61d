/** What a person can agree to; each is asked for and taken back on its own. */
export const consentScopes = [
  { code: 'REFERRAL_TO_SUPPORT', label: 'A referral to an organisation that supports victims' },
  { code: 'SHARING_WITH_HOUSING', label: 'Sharing with their landlord or the housing office' },
  { code: 'SHARING_WITH_COUNCIL', label: 'Sharing with the council' },
  { code: 'SHARING_WITH_SCHOOL', label: 'Sharing with their school or college' },
  { code: 'SHARING_WITH_EMPLOYER', label: 'Sharing with their employer' },
  { code: 'TELLING_A_NETWORK', label: 'Telling a community network' },
  { code: 'USE_IN_A_PANEL', label: 'Use, without their name, in a scrutiny panel' },
  { code: 'SURVEY', label: 'A survey about how they were treated' },
] as const;

export const consentScopeCodes: readonly string[] = consentScopes.map(({ code }) => code);
