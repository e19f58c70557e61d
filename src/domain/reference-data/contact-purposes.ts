export const purposeCodes = [
  'FIRST_CONTACT', 'UPDATE', 'NEEDS_ASSESSMENT', 'RISK_ASSESSMENT', 'CONTACT_PLAN', 'REFERRAL_OFFER', 'STATEMENT_OFFER',
  'WRITTEN_CONFIRMATION', 'REASSURANCE', 'WELFARE', 'VIEW_BEFORE_OUTCOME', 'DANGER_NOTICE', 'CLOSING', 'POST_CLOSURE_CHECK', 'OTHER',
] as const;
export type ContactPurpose = (typeof purposeCodes)[number];

export const contactPurposes = [
  { code: 'FIRST_CONTACT', label: 'First contact' },
  { code: 'UPDATE', label: 'Update on the case' },
  { code: 'NEEDS_ASSESSMENT', label: 'Needs assessment' },
  { code: 'RISK_ASSESSMENT', label: 'Risk assessment' },
  { code: 'CONTACT_PLAN', label: 'Agreeing how to keep in touch' },
  { code: 'REFERRAL_OFFER', label: 'Offer of a referral to support' },
  { code: 'STATEMENT_OFFER', label: 'Offer of a Victim Personal Statement' },
  { code: 'WRITTEN_CONFIRMATION', label: 'Written confirmation of the report' },
  { code: 'REASSURANCE', label: 'Reassurance' },
  { code: 'WELFARE', label: 'Welfare' },
  { code: 'VIEW_BEFORE_OUTCOME', label: 'Their view before an outcome' },
  { code: 'DANGER_NOTICE', label: 'Notice of danger' },
  { code: 'CLOSING', label: 'Closing conversation' },
  { code: 'POST_CLOSURE_CHECK', label: 'Check after closing' },
  { code: 'OTHER', label: 'Something else' },
] as const;
