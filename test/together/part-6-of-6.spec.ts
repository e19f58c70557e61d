import { together } from './specs-together';

together(5, 6);
