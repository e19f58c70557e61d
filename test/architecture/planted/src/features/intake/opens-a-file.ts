import { caseFile } from '../../casework/case-file/case-file';
import { open } from '../../sqlite/database';

export const opened = caseFile(open('log.sqlite'));
