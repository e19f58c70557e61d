import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn } from 'class-validator';
import type { CaseId, StaffId } from '../../../../kernel/ids';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';
import { type AppointableRole, appointableRoles } from '../appoint-officer/case-roles';

const list = ({ value }: { value: unknown }): unknown => (value === undefined ? [] : typeof value === 'string' ? [value] : value);

export class HandOverManyBody {
  @ApiProperty({ enum: appointableRoles })
  @IsIn([...appointableRoles], { message: 'Select the part that is handed over' })
  role: AppointableRole;
  @ApiProperty({ format: 'uuid' }) @IsUuidText({ message: 'Select who takes the cases' }) staffId: StaffId;

  @ApiProperty({ type: [String], format: 'uuid', minItems: 1, maxItems: 200 })
  @Transform(list, { toClassOnly: true })
  @IsArray()
  @ArrayMinSize(1, { message: 'Select the cases to hand over' })
  @ArrayMaxSize(200, { message: 'Hand over 200 cases or fewer at once' })
  @ArrayUnique()
  @IsUuidText({ each: true, message: 'Select cases from the list' })
  caseIds: CaseId[];
}
