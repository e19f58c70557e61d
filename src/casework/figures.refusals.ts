import { registerRefusals } from '../platform/errors/refusals';
import type { FiguresRefusal } from './figures/figures-query';

/** Why no figures can be given: imported for its effect, by each door to them. */
registerRefusals<FiguresRefusal['code']>({
  PERIOD_NOT_BEGUN: { says: 'These months have not begun yet.' },
  PERIOD_BEFORE_LOG: { says: 'Nothing is on record of these months: they were over before records began here.' },
  KNOWN_BEFORE_PERIOD: { says: 'Nothing could be known of these months at that instant: it is before they began.' },
  KNOWN_AT_IN_FUTURE: { says: 'That instant is still to come.' },
});
