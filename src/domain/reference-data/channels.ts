export const channelCodes = ['IN_PERSON', 'TELEPHONE', 'VIDEO', 'LETTER', 'EMAIL', 'TEXT'] as const;
export type Channel = (typeof channelCodes)[number];

export const channels = [
  { code: 'IN_PERSON', label: 'In person' },
  { code: 'TELEPHONE', label: 'Telephone' },
  { code: 'VIDEO', label: 'Video call' },
  { code: 'LETTER', label: 'Letter' },
  { code: 'EMAIL', label: 'Email' },
  { code: 'TEXT', label: 'Text message' },
] as const;

export const writtenChannels: readonly Channel[] = ['LETTER', 'EMAIL', 'TEXT'];

export const directionCodes = ['OUTBOUND', 'INBOUND'] as const;
export type ContactDirection = (typeof directionCodes)[number];

export const contactDirections = [
  { code: 'OUTBOUND', label: 'We contacted them' },
  { code: 'INBOUND', label: 'They contacted us' },
] as const;
