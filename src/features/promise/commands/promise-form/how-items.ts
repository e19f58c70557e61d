import { asItems } from '../../../../casework/doors/as-items';
import { channels } from '../../../../domain/reference-data/channels';

/** How something was said or sent. */
export const howItems = asItems(channels);
