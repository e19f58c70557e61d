import { withoutAbsent } from '../../../../domain/without-absent';
import type { PersonChange } from '../change-person/change-person.command';
import type { NamePersonForm } from './name-person.form';

export function toNaming({ name, given, family, otherNames, pronouns, reason }: NamePersonForm): PersonChange {
  const others = otherNames
    ?.split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const nameParts = given === undefined && family === undefined ? undefined : withoutAbsent({ given, family });
  return { type: 'NamePerson', name, nameParts, otherNames: others, pronouns, reason };
}
