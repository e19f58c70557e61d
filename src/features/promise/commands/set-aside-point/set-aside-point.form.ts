import type { StaffId } from '../../../../kernel/ids';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';

export class SetAsidePointForm {
  @IsPlainText(10, { message: 'Select which point does not apply' }) point: string;
  @IsPlainText(2000, { message: 'Enter why it does not apply, in 2,000 characters or fewer' }) reason: string;
  @IsUuidText({ message: 'Select who approved it' }) approver: StaffId;
}
