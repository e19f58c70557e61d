import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsOptional } from 'class-validator';
import type { StaffId } from '../../../../kernel/ids';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';

const asList = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? [value] : value);

export class ChooseWelfareReadersForm {
  /** None selected: nobody else. */
  @IsOptional()
  @Transform(asList, { toClassOnly: true })
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(50)
  @IsUuidText({ each: true, message: 'Select who may read them from the list' })
  readers?: StaffId[];
}
