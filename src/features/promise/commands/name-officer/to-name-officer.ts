import type { Appointees } from '../../../../casework/appointees/appointees';
import { caseRoleLabels } from '../../../../casework/appointees/case-role-words';
import { isAllegedColleague, isVictim } from '../../../../domain/support-case/case-access';
import type { OpenedCase } from '../../../../domain/support-case/state';
import type { StaffId } from '../../../../kernel/ids';
import type { Instant } from '../../../../kernel/instant';
import { nameableRoles } from './nameable-roles';

/** The parts with who plays them now, and who could: never the victim, nor anybody who can have no part in the case. */
export function toNameOfficer({ access }: OpenedCase, at: Instant, appointees: Appointees, nameOf: (staffId: StaffId) => string) {
  const able = new Map(nameableRoles.flatMap((role) => appointees.for(role, access.responsibleLpu, at)).map((one) => [one.staffId, one]));
  const isOut = (staffId: StaffId): boolean =>
    access.excluded.includes(staffId) || isAllegedColleague(access, staffId) || isVictim(access, staffId);
  return {
    roles: nameableRoles.map((role) => {
      const holder = access.appointed.find((held) => held.role === role);
      return { value: role, text: caseRoleLabels[role], hint: { text: holder ? `Now: ${nameOf(holder.staffId)}` : 'Nobody now' } };
    }),
    staff: [
      { value: '', text: 'Choose somebody' },
      ...[...able.values()]
        .filter(({ staffId }) => !isOut(staffId))
        .sort(
          (a, b) => Number(b.lpu === access.responsibleLpu) - Number(a.lpu === access.responsibleLpu) || a.name.localeCompare(b.name, 'en'),
        )
        .map(({ staffId, name, lpu }) => ({ value: staffId, text: lpu ? `${name} (${lpu})` : name })),
    ],
  };
}
