import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn } from 'class-validator';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

const findings = 'Enter what you found, in up to 10,000 characters';

export class RereadReviewBody {
  @ApiProperty() @IsBoolean({ message: 'must be true or false' }) standardMet: boolean;
  @ApiProperty({ maxLength: 10_000 }) @IsPlainText(10_000, { message: findings }) findings: string;
}

export class RereadReviewForm {
  @IsIn(['YES', 'NO'], { message: 'Select whether the standard was met' }) standardMet: 'YES' | 'NO';
  @IsPlainText(10_000, { message: findings }) findings: string;
}
