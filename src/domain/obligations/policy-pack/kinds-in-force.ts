import type { LocalDate } from '../../../kernel/instant';
import type { PackKind, PolicyPack } from './policy-pack';

/** Whether the kind has not ended by that day: `to` is the last day on which it is in force. */
export const hasNotEnded = ({ to }: Pick<PackKind, 'to'>, day: LocalDate): boolean => to === undefined || day <= to;

/** The codes of the kinds that have not ended by that day. A kind that a pack does not have is no longer in force under it. */
export const kindsInForce = ({ kinds }: PolicyPack, day: LocalDate): readonly string[] =>
  kinds.filter((kind) => hasNotEnded(kind, day)).map(({ code }) => code);
