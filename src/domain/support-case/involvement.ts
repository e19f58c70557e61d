import { accepted, refused } from '../../kernel/decider';
import type { StaffId, SubjectId } from '../../kernel/ids';
import { plain } from '../../kernel/personal';
import { holderOf } from './parts';
import type { CaseDecision, CommandOf, Evolvers } from './concern';
import type { CaseworkEvent } from './events';
import { caseRoles } from './case-roles';
import { allegedPerpetratorIdentified, conflictDeclared, officerRelieved } from './events-people';
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
    /** The colleague's managers, the nearest first; from the staff register. */
    readonly chain?: readonly StaffId[] | undefined;
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
export function identifyAllegedPerpetrator({ by, at, data }: IdentifyAllegedPerpetrator, state: OpenedCase): CaseDecision {
  const { subjectId, colleague, chain = [] } = data;
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
      chain: colleague && chain.length > 0 ? plain(subjectId, [...chain]) : undefined,
      isColleague: colleague !== undefined,
      identifiedBy: by.staffId,
      identifiedAt: at,
    }),
  );
}

export const involvementEvolvers: Evolvers<'AllegedPerpetratorIdentified' | 'AllegationConfirmed'> = {
  AllegedPerpetratorIdentified: (state, { subjectId, isColleague, identifiedBy }) =>
    isColleague ? { ...state, allegations: [...state.allegations, { subjectId, identifiedBy, isConfirmed: false }] } : state,
  AllegationConfirmed: (state, { subjectId }) => ({
    ...state,
    allegations: state.allegations.map((one) => (one.subjectId === subjectId ? { ...one, isConfirmed: true } : one)),
  }),
};
