import type { WelfareNoteKind } from '../../../../domain/welfare/note-kinds';

export const noteKindLabels: Readonly<Record<WelfareNoteKind, string>> = {
  WELLBEING_ASSESSMENT: 'Wellbeing assessment',
  WELFARE_CONTACT: 'Welfare contact',
  OCCUPATIONAL_HEALTH: 'Occupational health',
  ADJUSTMENTS: 'Changes at work',
  RETURN_TO_WORK: 'Return to work',
  OTHER: 'Something else',
};
