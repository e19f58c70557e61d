import { ApiProperty } from '@nestjs/swagger';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

/** At both doors: nothing but why. */
export class ExemptFirstReviewBody {
  @ApiProperty({ maxLength: 2000 })
  @IsPlainText(2000, { message: 'Enter why no review is owed, in up to 2,000 characters' })
  reason: string;
}
