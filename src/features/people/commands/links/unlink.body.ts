import { ApiProperty } from '@nestjs/swagger';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

export class UnlinkBody {
  @ApiProperty({ type: String, maxLength: 2000 })
  @IsPlainText(2000)
  readonly reason!: string;
}
