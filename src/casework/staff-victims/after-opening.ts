import type { StaffCaseMade } from './staff-case-opening';

export type NextStep = { readonly text: string; readonly href: string };
/** `personId` only for those to whom the file is open: whether a colleague was on record already is theirs to know. */
export type AfterOpening = {
  readonly reach: NonNullable<StaffCaseMade['reach']> | 'NONE';
  readonly says: string;
  readonly next: readonly NextStep[];
  readonly personId?: StaffCaseMade['personId'];
};

/** What whoever opened the case of a colleague is told, and can do next. */
export function afterOpening({ caseId, personId, reach, told }: StaffCaseMade): AfterOpening {
  switch (reach) {
    case undefined:
      return { reach: 'NONE', says: `It has been recorded. ${toldWords(told)}`, next: [] };
    case 'OWN':
      return { reach, says: `It has been recorded. ${toldWords(told)}`, next: [{ text: 'Go to your page', href: '/my-page' }] };
    case 'ANSWERS':
      return { reach, says: `It has been recorded, and you can answer for them. ${toldWords(told)}`, next: [] };
    case 'WELFARE':
      return { reach, says: `It has been recorded. ${toldWords(told)}`, next: promiseSteps(caseId) };
    case 'FILE':
      return { reach, personId, says: `It has been recorded. ${toldWords(told)}`, next: promiseSteps(caseId) };
  }
}

export const promiseSteps = (caseId: string): readonly NextStep[] => [
  { text: 'What to do in the first hours', href: `/promise/${caseId}/first-hours` },
  { text: 'What was promised, and what is still to do', href: `/promise/${caseId}` },
];

const toldWords = (names: readonly string[]): string => {
  const [last = '', ...others] = names.toReversed();
  const all = others.length === 0 ? last : `${others.toReversed().join(', ')} and ${last}`;
  return `${all} ${names.length === 1 ? 'has' : 'have'} been told where to find it.`;
};
