import type { Word } from '../kernel/word';

export type Stored = Word;
