import { port } from '../port';

export const adapter = port;
