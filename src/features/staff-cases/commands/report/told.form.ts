import { IsOptional } from 'class-validator';
import type { StaffId } from '../../../../kernel/ids';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';
import { IsChoices } from '../../../../web-kit/forms/is-choices';
import { IsColleague } from './is-colleague';

const fromList = 'Select somebody from the list';

/** Who is told, as chosen with the victim. */
export class ToldForm {
  @IsUuidText({ message: 'Select the supervisor who will look after them' })
  readonly supervisor!: StaffId;

  @IsColleague(fromList) readonly welfareOfficer?: StaffId;
  @IsColleague(fromList) readonly officerInCase?: StaffId;
  @IsColleague(fromList) readonly supportOfficer?: StaffId;
  @IsColleague(fromList) readonly inspector?: StaffId;
  @IsColleague(fromList) readonly representative?: StaffId;
  @IsColleague(fromList) readonly lineManager?: StaffId;

  @IsChoices(['YES'])
  readonly tellLineManager: readonly string[] = [];

  @IsChoices(['YES'])
  readonly consent: readonly string[] = [];

  @IsOptional()
  @IsPlainText(2000, { message: 'Their words must be 2,000 characters or fewer' })
  readonly consentWords?: string;
}
