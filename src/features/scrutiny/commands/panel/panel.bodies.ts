import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

export class GiveScoreBody {
  @ApiProperty({ example: 'Q1' }) @IsPlainText(10) question: string;
  @ApiProperty({
    minimum: 1,
    maximum: 4,
    description: '1 in line with policy, 2 appropriate with something to be said, 3 not, 4 no conclusion.',
  })
  @IsInt()
  @Min(1)
  @Max(4)
  score: number;
  @ApiPropertyOptional({ maxLength: 2000, description: 'Names nobody.' }) @IsOptional() @IsPlainText(2000) words?: string;
}

const asNumber = ({ value }: { value: unknown }): unknown => (typeof value === 'string' && /^\d$/.test(value) ? Number(value) : value);
const unselected = { message: 'Select one of the four scores' };

export class GiveScoreForm {
  @Transform(asNumber) @IsInt(unselected) @Min(1, unselected) @Max(4, unselected) score: number;
  @IsOptional() @IsPlainText(2000, { message: 'Enter what you want to say in up to 2,000 characters' }) words?: string;
}

export class RecogniseCaseForm {
  @IsIn(['YES'], { message: 'Confirm that you recognise this case, or go on to read it' }) recognised: 'YES';
}
