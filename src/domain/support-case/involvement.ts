import { accepted, refused } from '../../kernel/decider';
import type { StaffId, SubjectId } from '../../kernel/ids';
import { plain } from '../../kernel/personal';
import { holderOf } from './appointment';
import type { CaseDecision, CommandOf } from './concern';
import type { CaseworkEvent } from './events';
import { allegedPerpetratorIdentified, caseRoles, conflictDeclared, officerRelieved } from './events-people';
import { fact, words } from './fact';
import type { OpenedCase } from './state';

/** A conflict is declared by the one who has it. */
export type DeclareConflict = CommandOf<'DeclareConflict', { readonly reason?: string | undefined }>;
export type IdentifyAllegedPerpetrator = CommandOf<
  'IdentifyAllegedPerpetrator',
  {
    /** The alleged perpetrator's own. */
    readonly subjectId: SubjectId;
    readonly name?: string | undefined;
    readonly description?: string | undefined;
    readonly relationship?: string | undefined;
    readonly colleague?: StaffId | undefined;
  }
>;

export function declareConflict({ by, at, data: { reason } }: DeclareConflict, state: OpenedCase): CaseDecision {
  if (state.access.excluded.includes(by.staffId)) return accepted();
  const held = caseRoles.filter((role) => holderOf(state, role) === by.staffId);
  return accepted<CaseworkEvent>(
    fact(conflictDeclared, { staffId: by.staffId, reason: words(state, reason), declaredAt: at }),
    ...held.map((role) => fact(officerRelieved, { role, staffId: by.staffId, until: at })),
  );
}

/**
 * Takes effect at once. A colleague named here keeps no part in the case, but is not relieved in the same append: a clear
 * OfficerRelieved beside this one would say who it is.
 */
export function identifyAllegedPerpetrator({ at, data }: IdentifyAllegedPerpetrator, state: OpenedCase): CaseDecision {
  const { subjectId, colleague } = data;
  if (subjectId === state.subjectId || (state.personId as string | undefined) === subjectId) {
    return refused({ code: 'PERPETRATOR_IS_PERSON_SUPPORTED', field: 'subjectId' });
  }
  return accepted(
    fact(allegedPerpetratorIdentified, {
      subjectId,
      name: words({ subjectId }, data.name),
      description: words({ subjectId }, data.description),
      relationship: words({ subjectId }, data.relationship),
      colleague: colleague && plain(subjectId, colleague),
      isColleague: colleague !== undefined,
      identifiedAt: at,
    }),
  );
}
