import type { Word } from '../kernel/word';

export type Configured = Word;
