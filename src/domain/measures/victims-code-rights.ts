/**
 * The right of the Victims' Code (2021) that each rule is evidence for (facts.md §3 and §3.2). Routine contact is measured against what
 * was agreed (M8); rights 1, 2, 5, 10, 11 and 12 have no duty with a time of its own.
 */
export const victimsCodeRights: Readonly<Record<string, string>> = {
  WRITTEN_CONFIRMATION: 'R3',
  NEEDS_ASSESSMENT: 'R4',
  SUPPORT_REFERRAL: 'R4',
  CONTACT_PLAN: 'R6',
  CODE_NOT_INVESTIGATED: 'R6',
  CODE_ARREST: 'R6',
  CODE_INTERVIEW: 'R6',
  CODE_RELEASE: 'R6',
  CODE_BAIL: 'R6',
  CODE_CHARGE: 'R6',
  CODE_NO_FURTHER_ACTION: 'R6',
  CODE_VIEW_BEFORE_OUTCOME: 'R6',
  RIGHT_TO_REVIEW_ACKNOWLEDGED: 'R6',
  RIGHT_TO_REVIEW_COMPLETED: 'R6',
  STATEMENT_OFFER: 'R7',
  CODE_HEARING: 'R8',
  CODE_WITNESS: 'R8',
  CODE_BAIL_HEARING: 'R8',
  CODE_OUTCOME: 'R9',
};

/** What the Code calls them, short. */
export const rightLabels: Readonly<Record<string, string>> = {
  R3: 'Right 3: information when reporting',
  R4: 'Right 4: referral to support, needs assessed',
  R6: 'Right 6: information about the investigation and prosecution',
  R7: 'Right 7: Victim Personal Statement',
  R8: 'Right 8: information about the trial and being a witness',
  R9: 'Right 9: information about the outcome and appeals',
};
