import { z } from 'zod';
import type { Word } from '../kernel/word';

export type CaseOpened = { readonly type: Word };
export const caseOpened = z.object({ type: z.string() });
