import type { StaffId } from '../../kernel/ids';
import type { CaseAccess } from './case-access';
import type { GrantedPart } from './granted-part';

/** Who plays a part in the case of a colleague who is a victim by name; nobody in any other case. */
export const letInAs = ({ staffVictim }: CaseAccess, part: GrantedPart): readonly StaffId[] =>
  (staffVictim?.granted ?? []).filter(({ as }) => as === part).map(({ staffId }) => staffId);
