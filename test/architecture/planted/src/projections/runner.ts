import { port } from '../event-store/port';
import { open } from '../sqlite/database';

export const runner = { port, open };
