export const sealGroundCodes = ['WRONG_PERSON', 'ENDANGERS_SOMEONE', 'OTHER'] as const;
export type SealGround = (typeof sealGroundCodes)[number];

export const sealGrounds: readonly { readonly code: SealGround; readonly label: string }[] = [
  { code: 'WRONG_PERSON', label: 'It is about the wrong person' },
  { code: 'ENDANGERS_SOMEONE', label: 'It endangers someone' },
  { code: 'OTHER', label: 'Another reason' },
];
