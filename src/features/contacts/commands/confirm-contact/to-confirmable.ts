import { channels, contactDirections } from '../../../../domain/reference-data/channels';
import { contactOutcomes } from '../../../../domain/reference-data/contact-outcomes';
import { labelOf } from '../../../../domain/reference-data/entry';
import type { ContactMark } from '../../../../domain/support-case/state';

/** A contact as whoever confirms it has to know it. */
export const toConfirmable = ({ occurredAt, channel, direction, outcome, confirmed }: ContactMark) => ({
  occurredAt,
  confirmed,
  what: `${labelOf(channels, channel)}: ${labelOf(contactOutcomes, outcome).toLowerCase()}`,
  who: labelOf(contactDirections, direction),
});
