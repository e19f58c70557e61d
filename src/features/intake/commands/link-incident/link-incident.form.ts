import { IsIn, IsOptional } from 'class-validator';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

export class LinkIncidentForm {
  @IsPlainText(40, { message: 'Enter the reference of the other case' })
  readonly otherReference!: string;

  @IsIn(['SAME', 'RELATED'], { message: 'Select how the two belong together' })
  readonly relation!: 'SAME' | 'RELATED';

  @IsOptional()
  @IsPlainText(2000, { message: 'The reason must be 2,000 characters or fewer' })
  readonly reason?: string;
}
