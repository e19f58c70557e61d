import type { CaseAccess } from '../../domain/support-case/case-access';
import type { StaffId } from '../../kernel/ids';
import type { ViewKeys } from '../view-keys';

/** A condition-free column: who is shut out of the case of a row, as tokens with a space between; null where nobody is. */
export const shutOutColumn = (caseId: string): string =>
  `(SELECT group_concat(who, ' ') FROM case_excluded WHERE case_excluded.case_id = ${caseId}) AS shut_out`;

/** Who of the staff is behind which token: for deciding who is asked, never to be shown. */
export class ShutOut {
  private readonly byToken: ReadonlyMap<string, StaffId>;

  constructor(staff: Iterable<StaffId>, keys: Pick<ViewKeys, 'token'>) {
    this.byToken = new Map([...staff].map((staffId) => [keys.token('excluded-colleague', staffId), staffId]));
  }

  /** The access of a case with all who are shut out by name, whatever for. */
  access(kept: CaseAccess, shutOut: string | null): CaseAccess {
    const excluded = (shutOut ?? '').split(' ').flatMap((token) => this.byToken.get(token) ?? []);
    return { ...kept, excluded, allegedColleagues: [] };
  }
}
