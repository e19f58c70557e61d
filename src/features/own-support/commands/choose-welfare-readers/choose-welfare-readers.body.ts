import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray } from 'class-validator';
import type { StaffId } from '../../../../kernel/ids';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';

/** `POST /api/v1/my-support/{caseId}/welfare-readers`. */
export class ChooseWelfareReadersBody {
  @ApiProperty({ type: [String], format: 'uuid', description: 'The whole list of staff ids; empty for nobody but the welfare officer.' })
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(50)
  @IsUuidText({ each: true })
  readers: StaffId[];
}
