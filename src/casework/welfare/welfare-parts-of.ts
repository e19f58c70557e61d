import type { CaseAccess } from '../../domain/support-case/case-access';
import type { GrantedPart } from '../../domain/support-case/granted-part';
import type { WelfareParts } from '../../domain/welfare/welfare-parts';
import type { StaffId } from '../../kernel/ids';
import { isPlain } from '../../kernel/personal';

/** Who plays which part for the welfare notes of a case, as its access stands now: opened, so only of a case that was loaded from the log. */
export function welfarePartsOf({ staffVictim, excluded, allegedColleagues }: CaseAccess): WelfareParts {
  const victim = staffVictim?.victim;
  const granted = (part: GrantedPart): readonly StaffId[] =>
    (staffVictim?.granted ?? []).filter(({ as }) => as === part).map(({ staffId }) => staffId);
  return {
    ...(victim && isPlain(victim) && { victim: victim.value }),
    welfareOfficers: granted('WELFARE_OFFICER'),
    assessors: granted('SUPERVISOR'),
    shutOut: [
      ...excluded,
      ...allegedColleagues.flatMap(({ colleague, chain }) => [
        ...(isPlain(colleague) ? [colleague.value] : []),
        ...(chain && isPlain(chain) ? chain.value : []),
      ]),
    ],
  };
}
