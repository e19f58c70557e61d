import type { Decision } from '../../kernel/decider';
import { refused } from '../../kernel/decider';
import type { PersonId, SubjectId } from '../../kernel/ids';
import type { Plain } from '../../kernel/personal';
import { plain } from '../../kernel/personal';
import type { PersonRefusal } from './commands';
import type { PersonEvent } from './events';
import type { PersonState } from './state';

export type Verdict = Decision<PersonEvent, PersonRefusal>;
export type Known = PersonState & { readonly personId: PersonId };

export const no = (code: PersonRefusal['code']): Verdict => refused({ code });

/** Under the person's own key; nothing where there is nothing. */
export const theirs = <T>(personId: PersonId, value: T): Plain<NonNullable<T>> | (undefined extends T ? undefined : never) =>
  (value === undefined ? undefined : plain(personId as string as SubjectId, value)) as Plain<NonNullable<T>>;

export const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';
