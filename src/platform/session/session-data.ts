import 'express-session';
import type { StaffId } from '../../kernel/ids';

/** What was sent when nobody was signed in any more: kept enciphered, shown again to the same person only. */
export type UnsentForm = { readonly path: string; readonly body: Readonly<Record<string, unknown>>; readonly staffId: StaffId };

declare module 'express-session' {
  interface SessionData {
    staffId?: StaffId;
    /** Whose session this was before it ran out. */
    formerly?: StaffId;
    /** Where they were going when they were asked to sign in. */
    returnTo?: string;
    unsent?: UnsentForm;
    /** Said once, on the next page. */
    notices?: string[];
    startedAt?: number;
  }
}
