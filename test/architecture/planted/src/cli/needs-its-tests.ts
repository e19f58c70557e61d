import { builder } from '../../test/builder';
import fc from 'fast-check';

export const known = [builder, fc];
