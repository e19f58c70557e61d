import type { Addition } from '../add-to-case/add-to-case.command';
import type { RecordConsentBody } from './record-consent.body';

export const toConsent = ({ answer, ...data }: RecordConsentBody): Addition => ({
  type: answer === 'GIVEN' ? 'GiveConsent' : 'WithdrawConsent',
  data,
});
