import { together } from './specs-together';

together(1, 6);
