import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { usualSampleSize } from '../../../../domain/quarterly-review/draw-sample';

const asNumber = ({ value }: { value: unknown }): unknown => (typeof value === 'string' && /^\d{1,3}$/.test(value) ? Number(value) : value);
const outOfRange = { message: 'Enter a number of cases from 1 to 100' };

export class DrawSampleBody {
  @ApiPropertyOptional({ minimum: 1, maximum: 100, default: usualSampleSize }) @IsOptional() @IsInt() @Min(1) @Max(100) size?: number;
}

export class DrawSampleForm {
  @Transform(asNumber) @IsInt(outOfRange) @Min(1, outOfRange) @Max(100, outOfRange) size: number;
}
