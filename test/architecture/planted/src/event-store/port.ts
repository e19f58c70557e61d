import { caseOpened } from '../domain/event-registry';
import { open } from '../sqlite/database';

export const port = { caseOpened, open };
