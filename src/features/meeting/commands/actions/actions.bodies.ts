import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, ValidateNested } from 'class-validator';
import { deliveryAims } from '../../../../domain/quarterly-review/delivery-aims';
import type { StaffId } from '../../../../kernel/ids';
import type { LocalDate } from '../../../../kernel/instant';
import { IsLocalDateText } from '../../../../platform/validation/is-local-date-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';
import { FigureBody } from '../record-in-meeting/figure.body';

export const aims = deliveryAims.map(({ code }) => code);
export const followUpStates = ['GOING_ON', 'DONE', 'DROPPED'] as const;
export type FollowUpState = (typeof followUpStates)[number];

export class AgreeActionBody {
  @ApiProperty({ maxLength: 2000 }) @IsPlainText(2000) what: string;
  @ApiProperty({ format: 'uuid', description: 'The member of staff who sees to it' }) @IsUuidText() owner: StaffId;
  @ApiProperty({ type: String, format: 'date' }) @IsLocalDateText() dueOn: LocalDate;
  @ApiProperty({ enum: aims }) @IsIn(aims) aim: string;
  @ApiPropertyOptional({ type: FigureBody, description: 'The figure that it should move' })
  @IsOptional()
  @ValidateNested()
  @Type(() => FigureBody)
  figure?: FigureBody;
}

export class FollowUpActionBody {
  @ApiProperty({ enum: followUpStates }) @IsIn([...followUpStates]) state: FollowUpState;
  @ApiPropertyOptional({ type: String, maxLength: 2000, description: 'Needed where it is done or dropped: what came of it' })
  @IsOptional()
  @IsPlainText(2000)
  words?: string;
  @ApiPropertyOptional({ type: String, format: 'date', description: 'Another day, where it goes on' })
  @IsOptional()
  @IsLocalDateText()
  dueOn?: LocalDate;
}
