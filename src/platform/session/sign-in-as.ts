import type { Request } from 'express';
import type { StaffId } from '../../kernel/ids';
import './session-data';

const asPromise = (work: (callback: (error?: unknown) => void) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    work((error) => {
      if (error === undefined || error === null) resolve();
      else reject(error instanceof Error ? error : new Error('the session store failed'));
    });
  });

/** Starts a new session, so that nobody can plant one; answers where to go on. What somebody else had typed is not handed over. */
export async function signInAs(request: Request, staffId: StaffId): Promise<string> {
  const { returnTo, unsent } = request.session;
  await asPromise((done) => request.session.regenerate(done));
  request.session.staffId = staffId;
  const own = unsent?.staffId === staffId;
  if (own) request.session.unsent = unsent;
  const to = returnTo !== undefined && (unsent === undefined || own) ? returnTo : '/';
  return /^\/(?![/\\])/.test(to) ? to : '/';
}

export const signOut = (request: Request): Promise<void> => asPromise((done) => request.session.regenerate(done));
