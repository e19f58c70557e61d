export const keyEventTypeCodes = [
  'NOT_INVESTIGATED', 'ATTENDANCE_DELAYED', 'ARRESTED', 'INTERVIEWED_UNDER_CAUTION', 'RELEASED_WITHOUT_CHARGE', 'BAILED',
  'RELEASED_UNDER_INVESTIGATION', 'BAIL_CHANGED', 'CHARGED', 'OUT_OF_COURT_DISPOSAL_CONSIDERED', 'NO_FURTHER_ACTION', 'STATEMENT_TAKEN',
  'HEARING_SET', 'BAIL_HEARING_OUTCOME', 'WARRANT_ISSUED', 'WITNESS_CALLED', 'CASE_OUTCOME', 'SENTENCED', 'RIGHT_TO_REVIEW_REQUESTED',
] as const;
export type KeyEventType = (typeof keyEventTypeCodes)[number];

export const keyEventTypes = [
  { code: 'NOT_INVESTIGATED', label: 'Decided not to investigate' },
  { code: 'ATTENDANCE_DELAYED', label: 'Attendance delayed' },
  { code: 'ARRESTED', label: 'Suspect arrested' },
  { code: 'INTERVIEWED_UNDER_CAUTION', label: 'Suspect interviewed under caution' },
  { code: 'RELEASED_WITHOUT_CHARGE', label: 'Suspect released without charge' },
  { code: 'BAILED', label: 'Suspect bailed' },
  { code: 'RELEASED_UNDER_INVESTIGATION', label: 'Suspect released under investigation' },
  { code: 'BAIL_CHANGED', label: 'Bail changed or cancelled' },
  { code: 'CHARGED', label: 'Suspect charged' },
  { code: 'OUT_OF_COURT_DISPOSAL_CONSIDERED', label: 'Out-of-court disposal considered' },
  { code: 'NO_FURTHER_ACTION', label: 'No further action' },
  { code: 'STATEMENT_TAKEN', label: 'Statement taken' },
  { code: 'HEARING_SET', label: 'Hearing set' },
  { code: 'BAIL_HEARING_OUTCOME', label: 'Outcome of a bail hearing' },
  { code: 'WARRANT_ISSUED', label: 'Arrest warrant issued' },
  { code: 'WITNESS_CALLED', label: 'Called as a witness' },
  { code: 'CASE_OUTCOME', label: 'Outcome of the case' },
  { code: 'SENTENCED', label: 'Offender sentenced' },
  { code: 'RIGHT_TO_REVIEW_REQUESTED', label: 'Victims’ Right to Review requested' },
] as const;
