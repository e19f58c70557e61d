import { IsIn, IsOptional } from 'class-validator';
import { tooLong } from '../../../../casework/doors/too-long';
import type { StaffId } from '../../../../kernel/ids';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';

export const relationships = [
  'STRANGER',
  'NEIGHBOUR',
  'ACQUAINTANCE',
  'FAMILY',
  'PARTNER',
  'COLLEAGUE',
  'CUSTOMER',
  'SCHOOL',
  'ONLINE',
  'OTHER',
] as const;

export class IdentifyPerpetratorBody {
  @IsOptional() @IsPlainText(200, tooLong('The name', 200)) name?: string;
  @IsOptional() @IsPlainText(2000, tooLong('The description', 2000)) description?: string;
  @IsOptional() @IsIn([...relationships], { message: 'Select how they know each other' }) relationship?: (typeof relationships)[number];
  @IsOptional() @IsUuidText({ message: 'Select the member of staff' }) colleague?: StaffId;
}
