import type { CommandId } from '../../kernel/ids';
import { defaultPack } from './policy-pack/default-pack';
import type { Terms } from './terms';
import { versionOf } from './terms';
import { shippedCalendar } from './working-calendar/shipped-calendar';

const version = versionOf(defaultPack);

/** Where nothing was ever adopted: the pack and the calendar that the product comes with. */
export const defaultTerms = (commandId: CommandId): Terms => ({
  packAt: () => defaultPack,
  packOf: (asked) => (asked === version ? defaultPack : undefined),
  calendar: shippedCalendar,
  commandId,
});
