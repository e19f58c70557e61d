import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, MaxLength } from 'class-validator';
import { ObligationAnswer } from '../../../../casework/obligations/doors/obligation-answer';

export class CaseObligationsQuestion {
  @ApiPropertyOptional({ description: 'A position that a command gave: the answer shows at least what stood there.' })
  @IsOptional()
  @MaxLength(200)
  atLeast?: string;
}

export class CaseObligationsAnswer {
  @ApiProperty({ type: [ObligationAnswer] }) items: ObligationAnswer[];
}
