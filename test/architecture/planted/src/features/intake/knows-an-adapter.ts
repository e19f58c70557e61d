import { adapter } from '../../event-store/sqlite/adapter';

export const known = adapter;
