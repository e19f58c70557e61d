/** All that an e-mail ever says (model §7): no name, place, strand, rule or kind, and the same for every case. */
export const mailSubject = 'You have something due';

/** `publicUrl`: where people reach the product, if that is set. */
export const mailText = (publicUrl?: string): string =>
  [
    'You have something due. Sign in to Steadfast to see what.',
    ...(publicUrl === undefined ? [] : [new URL('/sign-in', publicUrl).href]),
    'Nobody reads answers to this message.',
  ].join('\n\n') + '\n';
