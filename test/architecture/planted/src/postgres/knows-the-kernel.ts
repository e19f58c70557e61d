import type { Word } from '../kernel/word';

export type Shared = Word;
