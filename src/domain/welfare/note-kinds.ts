/** What a welfare note is of. */
export const welfareNoteKinds = [
  'WELLBEING_ASSESSMENT',
  'WELFARE_CONTACT',
  'OCCUPATIONAL_HEALTH',
  'ADJUSTMENTS',
  'RETURN_TO_WORK',
  'OTHER',
] as const;
export type WelfareNoteKind = (typeof welfareNoteKinds)[number];
