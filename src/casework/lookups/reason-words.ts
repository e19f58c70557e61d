import type { AccessReason } from '../../platform/access-log/access-reason';

/** Why a case was opened, as it follows a name: "Rosalind Achterberg (Inspector), to review the case". */
export const reasonWords: Readonly<Record<AccessReason, string>> = {
  REVIEW: 'to review the case',
  CONTACT: 'to be in touch with the person, or to prepare for it',
  INVESTIGATION: 'to investigate what happened',
  WELFARE: 'to look after the person’s welfare',
  SUPERVISION: 'to supervise the work on the case',
  DISCLOSURE: 'to answer a request for records, or a court',
  OTHER: 'for another part of their work',
};
