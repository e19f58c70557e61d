import { ApiProperty } from '@nestjs/swagger';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

export class RecordWishesBody {
  @ApiProperty({ type: String, maxLength: 4000 })
  @IsPlainText(4000)
  readonly wishes!: string;
}
