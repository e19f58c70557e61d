import { IsOptional, Matches } from 'class-validator';
import { type GrantedPart, grantedParts } from '../../../../domain/support-case/granted-part';
import type { StaffId } from '../../../../kernel/ids';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const shape = new RegExp(`^(CONFIRM|END) (${grantedParts.join('|')}) (${uuid})$`);

export class SettleAccessForm {
  @Matches(shape, { message: 'Select what you decide' }) readonly choice!: string;
  @IsOptional() @IsPlainText(2000, { message: 'Why must be 2,000 characters or fewer' }) readonly reason?: string;
}

/** What a choice of the form stands for. */
export function settledOf(choice: string): { readonly what: 'CONFIRM' | 'END'; readonly as: GrantedPart; readonly staffId: StaffId } {
  const [what, as, staffId] = choice.split(' ') as ['CONFIRM' | 'END', GrantedPart, StaffId];
  return { what, as, staffId };
}
