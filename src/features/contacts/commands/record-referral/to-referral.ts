import type { Addition } from '../add-to-case/add-to-case.command';
import type { RecordReferralBody } from './record-referral.body';

/** One route for both results; each is a deed of its own. */
export function toReferral({ result, occurredAt, agency, words, how }: RecordReferralBody): Addition {
  return result === 'MADE'
    ? { type: 'MakeReferral', data: { occurredAt, agency, words } }
    : { type: 'DeclineReferral', data: { occurredAt, agency, words: words ?? '', how } };
}
