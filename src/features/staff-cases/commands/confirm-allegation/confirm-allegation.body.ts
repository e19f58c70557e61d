import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { SubjectId } from '../../../../kernel/ids';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';

export const allegationResults = ['CONFIRMED', 'LIFTED'] as const;
type Result = (typeof allegationResults)[number];

export class ConfirmAllegationBody {
  @ApiProperty({ enum: allegationResults })
  @IsIn([...allegationResults], { message: 'Select what you decide' })
  readonly result!: Result;

  @ApiPropertyOptional({ maxLength: 2000, description: 'Needed where it is lifted.' })
  @IsOptional()
  @IsPlainText(2000, { message: 'Why must be 2,000 characters or fewer' })
  readonly reason?: string;
}

export class ConfirmAllegationForm extends ConfirmAllegationBody {
  @IsUuidText({ message: 'Select of whom it is alleged' }) readonly subjectId!: SubjectId;
}
