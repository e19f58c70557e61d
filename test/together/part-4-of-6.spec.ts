import { together } from './specs-together';

together(3, 6);
