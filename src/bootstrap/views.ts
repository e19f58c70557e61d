import { staffDirectoryView } from '../casework/staff-directory/staff-directory.view';
import type { View } from '../projections/view';

/** Every view of the product. A feature adds its own here, so that the server, the rebuild and the command line know the same. */
export const views = [staffDirectoryView] as unknown as readonly View[];
