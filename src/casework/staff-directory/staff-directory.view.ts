import type { View } from '../../projections/view';
import { type DirectoryEvent, type DirectoryRow, staffDirectoryProjection } from './staff-directory.projection';
import { staffDirectoryRows } from './staff-directory.rows';

export const staffDirectoryView: View<DirectoryRow, DirectoryEvent> = { projection: staffDirectoryProjection, rows: staffDirectoryRows };
