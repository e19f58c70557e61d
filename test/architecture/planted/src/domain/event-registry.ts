export { caseOpened } from './case-opened';
