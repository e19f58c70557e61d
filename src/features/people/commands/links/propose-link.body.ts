import { ApiProperty } from '@nestjs/swagger';
import type { PersonId } from '../../../../kernel/ids';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';

export class ProposeLinkBody {
  @ApiProperty({ type: String, format: 'uuid' })
  @IsUuidText()
  readonly otherPersonId!: PersonId;

  @ApiProperty({ type: String, maxLength: 2000 })
  @IsPlainText(2000)
  readonly reason!: string;
}
