import { accepted, refused } from '../../kernel/decider';
import type { CaseId, IncidentId } from '../../kernel/ids';
import { undisposedPoints } from './closure';
import type { CaseDecision, CommandOf, Evolvers } from './concern';
import { classifiable, distinctStrands, isStaffVictimKind, sameStrands } from './classification';
import { caseFoundDuplicate, caseReclassified, incidentLinked } from './events-opening';
import { fact, words } from './fact';
import type { SupportCaseRefusal } from './refusal';
import { firstRefusal } from './refusal';
import type { OpenedCase, Strand } from './state';
import { localDay, needsReason } from './times';
import { plain } from '../../kernel/personal';

export type Reclassify = CommandOf<
  'Reclassify',
  {
    readonly kind: string;
    readonly strands: readonly Strand[];
    readonly reason: string;
    readonly crimeReference?: string | undefined;
  }
>;
export type LinkIncident = CommandOf<
  'LinkIncident',
  {
    readonly incidentId: IncidentId;
    readonly relation: 'SAME' | 'RELATED';
    readonly linkedCaseId?: CaseId | undefined;
    readonly reason?: string | undefined;
  }
>;
export type FindDuplicate = CommandOf<
  'FindDuplicate',
  {
    readonly duplicateOf: CaseId;
    readonly reason: string;
    /** The other case makes the same victim the same promise; from that case, by whoever sends the command. */
    readonly promiseGoesOn?: boolean | undefined;
  }
>;

/** Who sees a case, and what is promised in it, hangs on whether the victim works for the force: it is opened anew instead. */
const staysWhose = (was: string, kind: string): SupportCaseRefusal | undefined =>
  isStaffVictimKind(was) === isStaffVictimKind(kind) ? undefined : { code: 'STAFF_VICTIM_STAYS_ONE', field: 'kind' };

/** Judged by the kinds and strands of today, so that a case can follow the law from one kind to its successor. */
export function reclassify({ at, data }: Reclassify, state: OpenedCase): CaseDecision {
  const strands = distinctStrands(data.strands);
  const fault = firstRefusal(classifiable(data.kind, strands, localDay(at)), staysWhose(state.kind, data.kind), needsReason(data.reason));
  if (fault) return refused(fault);
  if (data.kind === state.kind && sameStrands(strands, state.strands)) return accepted();
  return accepted(
    fact(caseReclassified, {
      kind: data.kind,
      strands,
      was: { kind: state.kind, strands: distinctStrands(state.strands) },
      reason: plain(state.subjectId, data.reason),
      crimeReference: words(state, data.crimeReference),
      reclassifiedAt: at,
    }),
  );
}

export function linkIncident({ at, data }: LinkIncident, state: OpenedCase): CaseDecision {
  if (data.linkedCaseId === state.caseId) return refused({ code: 'CASE_IS_ITSELF', field: 'linkedCaseId' });
  if (state.incidents.includes(data.incidentId)) return accepted();
  return accepted(fact(incidentLinked, { ...data, reason: words(state, data.reason), linkedAt: at }));
}

/** Law 8: a promise that stands open ends with no case, but for one in which it goes on. */
export function findDuplicate({ by, at, data }: FindDuplicate, state: OpenedCase): CaseDecision {
  if (data.duplicateOf === state.caseId) return refused({ code: 'CASE_IS_ITSELF', field: 'duplicateOf' });
  const fault = needsReason(data.reason);
  if (fault) return refused(fault);
  const points = data.promiseGoesOn ? [] : undisposedPoints(state, at);
  if (points.length > 0) return refused({ code: 'CLOSURE_BLOCKED', blocks: ['PROMISE_UNDISPOSED'], points });
  return accepted(
    fact(caseFoundDuplicate, {
      duplicateOf: data.duplicateOf,
      reason: plain(state.subjectId, data.reason),
      foundAt: at,
      foundBy: by.staffId,
    }),
  );
}

export const classifyingEvolvers: Evolvers<'CaseReclassified' | 'IncidentLinked' | 'CaseFoundDuplicate'> = {
  CaseReclassified: (state, { kind, strands }) => ({ ...state, kind, strands }),
  IncidentLinked: (state, { incidentId }) => ({ ...state, incidents: [...state.incidents, incidentId] }),
  CaseFoundDuplicate: (state) => ({ ...state, status: 'DUPLICATE' }),
};
