import { offerFields } from './offer-fields';
import type { Offered } from './offer-support.command';
import type { OfferSupportForm } from './offer-support.form';

/** What was ticked, each as an offer of its own. */
export const offersOf = (form: OfferSupportForm): readonly Offered[] =>
  offerFields.flatMap(({ value: offer, answer: answerField, words: wordsField }) => {
    const answer = form[answerField];
    if (!form.offers.includes(offer) || answer === undefined) return [];
    return [{ offer, answer, words: form[wordsField], how: form.how, occurredAt: form.occurredAt }];
  });
