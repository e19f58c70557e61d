export const victimStateCodes = ['NAMED', 'NOT_IDENTIFIED', 'COMMUNITY_OR_PLACE', 'WISHES_ANONYMITY'] as const;
export type VictimState = (typeof victimStateCodes)[number];

export const victimStates = [
  { code: 'NAMED', label: 'Named person' },
  { code: 'NOT_IDENTIFIED', label: 'Not identified' },
  { code: 'COMMUNITY_OR_PLACE', label: 'A community or a place' },
  { code: 'WISHES_ANONYMITY', label: 'Wishes to stay anonymous' },
] as const;
