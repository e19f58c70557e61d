import { together } from './specs-together';

together(2, 6);
