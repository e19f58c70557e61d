import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { wayCodes, type WayToCall } from './call-request';

/** `POST /api/v1/my-support/{caseId}/call-requests`. */
export class CallMeBody {
  @ApiProperty({ maxLength: 200, example: 'Tomorrow after six in the evening' }) @IsPlainText(200) when: string;
  @ApiProperty({ enum: wayCodes }) @IsIn([...wayCodes]) how: WayToCall;
  @ApiPropertyOptional({ maxLength: 1000 }) @IsOptional() @IsPlainText(1000) note?: string;
}
