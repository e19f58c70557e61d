import type { Act } from '../act-on-promise/act-on-promise.command';
import type { RecordConsentBody } from './record-consent.body';

export const toConsent = ({ answer, ...data }: RecordConsentBody): Act => ({
  type: answer === 'GIVEN' ? 'GiveConsent' : 'WithdrawConsent',
  data,
});
