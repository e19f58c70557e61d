import { together } from './specs-together';

together(4, 6);
