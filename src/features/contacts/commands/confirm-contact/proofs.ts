/** What shows that a contact took place as it was entered. */
export const proofs = [
  { code: 'CALL_RECORD', label: 'The record of the call' },
  { code: 'SENT_MESSAGE', label: 'The message that was sent' },
  { code: 'BODY_WORN_VIDEO', label: 'Body-worn video' },
  { code: 'OTHER', label: 'Something else' },
] as const;

export type Proof = (typeof proofs)[number]['code'];
export const proofCodes: readonly Proof[] = proofs.map(({ code }) => code);
