import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

/** Proposing to close, and closing. */
export class EndingBody {
  @ApiProperty({ format: 'date-time' }) @IsInstantText({ notInFuture: true }) occurredAt: Instant;
  @ApiPropertyOptional({ minimum: 1, maximum: 22 }) @IsOptional() @IsInt() @Min(1) @Max(22) outcomeType?: number;
  @ApiPropertyOptional({ maxLength: 2000 }) @IsOptional() @IsPlainText(2000) reason?: string;
}

/** Returning a proposal, and reopening: never without why. */
export class ReasonedBody {
  @ApiProperty({ format: 'date-time' }) @IsInstantText({ notInFuture: true }) occurredAt: Instant;
  @ApiProperty({ maxLength: 2000 }) @IsPlainText(2000) reason: string;
}
