import type { Word } from '../kernel/word';

export type Clock = Word;
