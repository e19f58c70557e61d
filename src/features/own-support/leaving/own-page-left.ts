import 'express-session';

declare module 'express-session' {
  interface SessionData {
    /** They left their own page in a hurry: it is not shown again before they say so. */
    ownPageLeft?: boolean;
  }
}
