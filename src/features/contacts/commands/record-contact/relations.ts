/** How somebody stands to the person, where they are nobody whom the person named to speak for them. */
export const relations = [
  { code: 'PARTNER', label: 'Partner' },
  { code: 'PARENT', label: 'Parent or guardian' },
  { code: 'CHILD', label: 'Their child' },
  { code: 'OTHER_RELATIVE', label: 'Another relative' },
  { code: 'FRIEND_OR_NEIGHBOUR', label: 'Friend or neighbour' },
  { code: 'SUPPORT_WORKER', label: 'Support worker' },
  { code: 'COLLEAGUE', label: 'Somebody from work' },
  { code: 'OTHER', label: 'Somebody else' },
] as const;

export const relationCodes: readonly string[] = relations.map(({ code }) => code);
