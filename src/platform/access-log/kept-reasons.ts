import type { SessionData } from 'express-session';
import '../session/session-data';
import type { CaseId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { AccessReason } from './access-reason';

/** A case that somebody was asked about: where they were going, and once they answered what they said and when. */
type KeptReason = { readonly caseId: CaseId; readonly to?: string; readonly answer?: AnsweredReason };
/** `reason` is absent where they would rather not say. */
export type AnsweredReason = { readonly at: Instant; readonly reason?: AccessReason };

declare module 'express-session' {
  interface SessionData {
    /** The latest last. It rests enciphered, as all of a session does. */
    reasons?: KeptReason[];
  }
}

/** A session that goes round more cases than this is asked again about the first of them. */
const mostKept = 100;
/** A shift: who comes back to a case on the next one is asked again. */
const holdsMs = 12 * 60 * 60_000;

const keptFor = ({ reasons }: SessionData, caseId: CaseId): KeptReason | undefined => reasons?.find((kept) => kept.caseId === caseId);

function keep(session: SessionData, reason: KeptReason): void {
  session.reasons = [...(session.reasons ?? []).filter(({ caseId }) => caseId !== reason.caseId), reason].slice(-mostKept);
}

/** What they said about this case, while it holds. */
export function answeredReason(session: SessionData, caseId: CaseId, now: Instant): AnsweredReason | undefined {
  const answer = keptFor(session, caseId)?.answer;
  return answer && Date.parse(now) - Date.parse(answer.at) <= holdsMs ? answer : undefined;
}

export function keepWay(session: SessionData, caseId: CaseId, to: string): void {
  keep(session, { ...keptFor(session, caseId), caseId, to });
}

/** Keeps what they said, and answers where they were going. */
export function keepAnswer(session: SessionData, caseId: CaseId, answer: AnsweredReason): string {
  const to = keptFor(session, caseId)?.to ?? `/cases/${caseId}`;
  keep(session, { caseId, answer });
  return to;
}
