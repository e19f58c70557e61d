import { half } from './half';

export const otherHalf = (): string => half();
