import { consentToBeNamed, consentToTell } from './staff-victims';

/** What a colleague who is a victim can agree to; each is asked for and taken back on its own. */
export const promiseConsents = [
  { code: consentToTell.FEDERATION, label: 'Telling their Federation' },
  { code: consentToTell.UNION, label: 'Telling their union' },
  { code: consentToTell.SUPPORT_NETWORK, label: 'Telling their support network' },
  { code: consentToTell.LINE_MANAGER, label: 'Telling their line manager' },
  { code: consentToBeNamed, label: 'Being named to command' },
] as const;

export const promiseConsentCodes: readonly string[] = promiseConsents.map(({ code }) => code);
