import type { GrantedPart } from '../../domain/support-case/granted-part';
import type { OpenedCase } from '../../domain/support-case/state';
import type { WelfareParts } from '../../domain/welfare/welfare-parts';
import type { StaffId } from '../../kernel/ids';
import { isPlain, type Personal } from '../../kernel/personal';

const known = <T>(value: Personal<T> | undefined): readonly T[] => (value && isPlain(value) ? [value.value] : []);

/** Who plays which part for the welfare notes of a case, as the log has it now. */
export function welfarePartsOf({ access }: Pick<OpenedCase, 'access'>): WelfareParts {
  const { staffVictim, excluded, allegedColleagues } = access;
  const playing = (part: GrantedPart): readonly StaffId[] =>
    (staffVictim?.granted ?? []).filter(({ as }) => as === part).map(({ staffId }) => staffId);
  return {
    victim: known(staffVictim?.victim)[0],
    welfareOfficers: playing('WELFARE_OFFICER'),
    assessors: playing('SUPERVISOR'),
    shutOut: [...excluded, ...allegedColleagues.flatMap(({ colleague, chain }) => [...known(colleague), ...known(chain).flat()])],
  };
}
