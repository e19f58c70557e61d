import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';

/** `POST /api/v1/my-support/work-mailbox`. */
export class ChooseMailboxBody {
  @ApiProperty({ description: 'Whether anything about a case of their own may go to their mailbox at work. Never, until they say so.' })
  @IsBoolean()
  mayWrite: boolean;
}
