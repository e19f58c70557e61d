/** A named, versioned set of the national outcome types: no single one holds everywhere, so its name and version go with every figure. */
export type OutcomeSet = {
  readonly name: string;
  readonly version: number;
  readonly types: readonly number[];
  readonly source: string;
};

export const positiveCollege: OutcomeSet = {
  name: 'POSITIVE_COLLEGE',
  version: 1,
  types: [1, 2, 3, 4, 5, 6, 8, 9, 10, 22],
  source: 'College of Policing and Metropolitan Police, trial of secondary reassurance contact for victims of hate crime',
};
export const charged: OutcomeSet = {
  name: 'CHARGED',
  version: 1,
  types: [1],
  source: 'Home Office outcomes framework, type 1: charged or summonsed',
};
export const attrition: OutcomeSet = {
  name: 'ATTRITION',
  version: 1,
  types: [14, 16],
  source: 'College of Policing and Metropolitan Police, the same trial: the victim does not support further action',
};

/** All that figures name; a set is never changed, but followed by the next version of it. */
export const outcomeSets: readonly OutcomeSet[] = [positiveCollege, charged, attrition];

/** `POSITIVE_COLLEGE 1: types 1, 2, 3`. */
export const outcomeSetWords = ({ name, version, types }: OutcomeSet): string =>
  `${name} ${String(version)}: ${types.length === 1 ? 'type' : 'types'} ${types.join(', ')}`;
