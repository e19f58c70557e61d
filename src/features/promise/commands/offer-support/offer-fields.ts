import { type SupportOffer, supportOffers } from '../../../../domain/reference-data/staff-victims';
import type { OfferSupportForm } from './offer-support.form';

type Fields = { readonly answer: keyof OfferSupportForm; readonly words: keyof OfferSupportForm };

const named = {
  WELFARE_OFFICER: { answer: 'welfareOfficerAnswer', words: 'welfareOfficerWords' },
  OCCUPATIONAL_HEALTH: { answer: 'occupationalHealthAnswer', words: 'occupationalHealthWords' },
  PEER_SUPPORT: { answer: 'peerSupportAnswer', words: 'peerSupportWords' },
  TRAUMA_SUPPORT: { answer: 'traumaSupportAnswer', words: 'traumaSupportWords' },
  ADJUSTMENTS: { answer: 'adjustmentsAnswer', words: 'adjustmentsWords' },
  REPRESENTATION: { answer: 'representationAnswer', words: 'representationWords' },
} as const satisfies Readonly<Record<SupportOffer, Fields>>;

/** Each offer with the inputs under it. */
export const offerFields = supportOffers.map(({ code, label }) => ({ value: code, text: label, ...named[code] }));
