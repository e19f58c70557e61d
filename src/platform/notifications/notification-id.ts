import { createHmac } from 'node:crypto';

const variants = ['8', '9', 'a', 'b'] as const;

/**
 * A uuid (version 8, RFC 9562) that follows from why something is said, under a key of the force's: it stands in mail logs, where
 * whoever guesses case and duty could prove a plain hash right.
 */
export const notificationIdUnder =
  (key: Buffer) =>
  (reason: string): string => {
    const hex = createHmac('sha256', key).update(reason).digest('hex');
    const variant = variants[Number.parseInt(hex.charAt(16), 16) & 3] ?? '8';
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  };
