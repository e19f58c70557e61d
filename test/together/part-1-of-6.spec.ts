import { together } from './specs-together';

together(0, 6);
