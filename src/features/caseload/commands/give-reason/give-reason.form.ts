import { IsIn } from 'class-validator';
import { type AccessReason, accessReasons } from '../../../../platform/access-log/access-reason';

export const notSaid = 'NOT_SAID';
export const selectWhy = 'Select why you are opening this record';

export class GiveReasonForm {
  @IsIn([...accessReasons, notSaid], { message: selectWhy }) reason: AccessReason | typeof notSaid;
}
