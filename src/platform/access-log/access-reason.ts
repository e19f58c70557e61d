/** Why somebody opened a record: codes alone, so that nothing about a person rests in the access log in clear. */
export const accessReasons = ['REVIEW', 'CONTACT', 'INVESTIGATION', 'WELFARE', 'SUPERVISION', 'DISCLOSURE', 'OTHER'] as const;

export type AccessReason = (typeof accessReasons)[number];

export const isAccessReason = (text: unknown): text is AccessReason => accessReasons.some((reason) => reason === text);
