import { accepted, refused } from '../../kernel/decider';
import type { Instant } from '../../kernel/instant';
import { plain } from '../../kernel/personal';
import type { Channel } from '../reference-data/channels';
import type { CaseDecision, CommandOf } from './concern';
import { referralDeclined, referralMade } from './events-casework';
import { fact, words } from './fact';
import { firstRefusal } from './refusal';
import type { OpenedCase } from './state';
import { happened, needsReason } from './times';

export type MakeReferral = CommandOf<
  'MakeReferral',
  { readonly occurredAt: Instant; readonly agency: string; readonly words?: string | undefined }
>;
export type DeclineReferral = CommandOf<
  'DeclineReferral',
  {
    readonly occurredAt: Instant;
    readonly agency: string;
    readonly words: string;
    readonly how?: Channel | undefined;
  }
>;

export function makeReferral({ by, at, data: { occurredAt, agency, words: said } }: MakeReferral, state: OpenedCase): CaseDecision {
  const fault = firstRefusal(happened(at, occurredAt), needsReason(agency, 'agency'));
  if (fault) return refused(fault);
  return accepted(
    fact(referralMade, { agency: plain(state.subjectId, agency), words: words(state, said), occurredAt, madeBy: by.staffId }),
  );
}

/** A decline carries the person's own words. */
export function declineReferral(
  { by, at, data: { occurredAt, agency, words: said, how } }: DeclineReferral,
  state: OpenedCase,
): CaseDecision {
  const fault = firstRefusal(happened(at, occurredAt), needsReason(agency, 'agency'), needsReason(said, 'words'));
  if (fault) return refused(fault);
  return accepted(
    fact(referralDeclined, {
      agency: plain(state.subjectId, agency),
      words: plain(state.subjectId, said),
      takenBy: by.staffId,
      how,
      occurredAt,
    }),
  );
}
