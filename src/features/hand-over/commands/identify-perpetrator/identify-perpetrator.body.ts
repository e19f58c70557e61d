import { ApiPropertyOptional } from '@nestjs/swagger';
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
  @ApiPropertyOptional({ maxLength: 200 }) @IsOptional() @IsPlainText(200, tooLong('The name', 200)) name?: string;
  @ApiPropertyOptional({ maxLength: 2000 }) @IsOptional() @IsPlainText(2000, tooLong('The description', 2000)) description?: string;
  @ApiPropertyOptional({ enum: relationships })
  @IsOptional()
  @IsIn([...relationships], { message: 'Select how they know each other' })
  relationship?: (typeof relationships)[number];
  @ApiPropertyOptional({ format: 'uuid', description: 'A member of staff; the case is closed to them from then on.' })
  @IsOptional()
  @IsUuidText({ message: 'Select the member of staff' })
  colleague?: StaffId;
}
