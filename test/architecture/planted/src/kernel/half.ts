import { otherHalf } from './other-half';

export const half = (): string => otherHalf();
