import type { SessionData } from 'express-session';
import './session-data';
import type { SessionRow } from './session-rows';

const minutes = 60_000;
/** A phone left on a doorstep is nobody's after half an hour; nobody's shift is longer than half a day. */
const idleMs = 30 * minutes;
const absoluteMs = 12 * 60 * minutes;
/** How long a session that ran out is remembered, so that what its owner typed can be given back to them. */
export const rememberedMs = 24 * 60 * minutes;

/** The session as it stands now: valid, remembered by whose it was, or forgotten. */
export function standing(session: SessionData, { startedAt, touchedAt }: Omit<SessionRow, 'sealed'>, now: number): SessionData | null {
  if (now - touchedAt <= idleMs && now - startedAt <= absoluteMs) return session;
  if (now - touchedAt > rememberedMs) return null;
  const formerly = session.staffId ?? session.formerly;
  return { cookie: session.cookie, ...(formerly === undefined ? {} : { formerly }) };
}
