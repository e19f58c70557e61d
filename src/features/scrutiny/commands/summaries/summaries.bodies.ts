import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, ValidateIf } from 'class-validator';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

export class WriteSummaryBody {
  @ApiProperty({ maxLength: 4000, description: 'Names nobody and no place.' })
  @IsPlainText(4000, { message: 'Enter the summary, in up to 4,000 characters' })
  summary: string;
}

export const checkResults = ['PASSED', 'RETURNED'] as const;
type Checked = { readonly result: string; readonly reason?: string };
const isSaid = ({ result, reason }: Checked): boolean => result === 'RETURNED' || reason !== undefined;

export class CheckSummaryBody {
  @ApiProperty({ format: 'date-time', description: 'When the summary that was read was written.' }) @IsInstantText() textOf: Instant;
  @ApiProperty({ enum: checkResults }) @IsIn([...checkResults]) result: (typeof checkResults)[number];
  @ApiPropertyOptional({ maxLength: 2000, description: 'Needed where it is given back.' })
  @ValidateIf(isSaid)
  @IsPlainText(2000)
  reason?: string;
}

export class CheckSummaryForm {
  @IsInstantText({ message: 'Read the summary as it is now' }) textOf: Instant;
  @IsIn([...checkResults], { message: 'Select whether it goes to the panel' }) result: (typeof checkResults)[number];
  @ValidateIf(isSaid)
  @IsPlainText(2000, { message: 'Enter what has to change, in up to 2,000 characters' })
  reason?: string;
}
