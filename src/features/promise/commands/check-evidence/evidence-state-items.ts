import { asItems } from '../../../../casework/doors/as-items';
import type { EvidenceState } from '../../../../domain/reference-data/staff-victims';

const words: Readonly<Record<EvidenceState, string>> = { SECURED: 'Secured', ASKED_FOR: 'Asked for', NONE_THERE: 'There is none' };

export const evidenceStateItems = asItems(Object.entries(words).map(([code, label]) => ({ code, label })));
