import type { Decision } from '../../kernel/decider';
import { refused } from '../../kernel/decider';
import type { StaffId } from '../../kernel/ids';
import { isPlain, type Personal } from '../../kernel/personal';
import { type By, holds, isSystem } from '../by';
import type { QuarterlyReviewRefusal } from './commands';
import type { QuarterlyReviewEvent } from './events';

export type Verdict = Decision<QuarterlyReviewEvent, QuarterlyReviewRefusal>;

export const no = (code: Exclude<QuarterlyReviewRefusal['code'], 'WORDS_REQUIRED'>): Verdict => refused({ code });
export const wordsRequired = (field: string): Verdict => refused({ code: 'WORDS_REQUIRED', field });

export const isBlank = (words: Personal | undefined): boolean => words === undefined || (isPlain(words) && words.value.trim() === '');

/** Who acts, where they hold one of these roles at this moment: the meeting is kept by people alone. */
export const actingAs = (by: By, roles: readonly string[]): StaffId | undefined =>
  !isSystem(by) && roles.some((role) => holds(by, role)) ? by.staffId : undefined;
