import { Injectable } from '@nestjs/common';
import '../../../../platform/session/session-data';
import type { SteadfastRequest } from '../../../../platform/sign-in/signed-in-request';

declare module 'express-session' {
  interface SessionData {
    /** What was searched for, by the id in the address of the results; the latest last. */
    searches?: { readonly id: string; readonly text: string }[];
  }
}

const mostKept = 5;

/**
 * What was typed stays in the session, which rests enciphered, and the address of the results holds an id that means
 * nothing elsewhere: so no name stands in an address, a history or a log, and the back button asks nothing.
 */
@Injectable()
export class KeptSearches {
  keep({ session }: SteadfastRequest, id: string, text: string): void {
    session.searches = [...(session.searches ?? []).filter((kept) => kept.id !== id), { id, text }].slice(-mostKept);
  }

  find({ session }: SteadfastRequest, id: unknown): string | undefined {
    return session.searches?.find((kept) => kept.id === id)?.text;
  }
}
