import { entryFor } from '../reference-data/entry';
import { ethnicities } from '../reference-data/ethnicities';

export const statedGroups = ['WHITE', 'MIXED', 'ASIAN', 'BLACK', 'OTHER'] as const;
/** `NOT_STATED` where it was not asked, not said, not known by this list, or there is nobody to ask. */
export type VictimGroup = (typeof statedGroups)[number] | 'NOT_STATED';

export const groupLabels: Readonly<Record<string, string>> = {
  WHITE: 'White',
  MIXED: 'Mixed',
  ASIAN: 'Asian',
  BLACK: 'Black',
  OTHER: 'Other ethnic group',
  STATED: 'All who stated it',
  NOT_STATED: 'Not stated, or nobody to ask',
};

/** The group of national figures that a self-defined ethnicity belongs to (facts §4.6). */
export const groupOf = (ethnicity: string | undefined): VictimGroup => entryFor(ethnicities, ethnicity ?? 'NS')?.group ?? 'NOT_STATED';
