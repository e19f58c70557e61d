import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

export class ExclusionAnswer {
  @ApiProperty() reason: string;
  @ApiProperty() n: number;
}
export class QuestionAnswer {
  @ApiProperty({ example: 'Q1' }) code: string;
  @ApiProperty() text: string;
}
export class SampleAnswer {
  @ApiProperty({ description: 'The SHA-256 of the frozen figures, from which the draw follows' }) seed: string;
  @ApiProperty() size: number;
  @ApiProperty({ description: 'How many cases it was drawn from' }) drawnFrom: number;
  @ApiProperty({ format: 'date-time' }) drawnAt: string;
  @ApiProperty({ type: [ExclusionAnswer], description: 'Left out, by reason; colleagues only where they are many, and of four quarters' })
  excluded: readonly ExclusionAnswer[];
  @ApiProperty({ description: 'Drawn' }) cases: number;
  @ApiProperty({ description: 'Of them summed up and waiting for a second reader' }) written: number;
  @ApiProperty({ description: 'Of them with the panel' }) passed: number;
}
export type Sample = Pick<SampleAnswer, keyof SampleAnswer>;

/** No case is named: whoever arranges a panel sees none. */
export class ArrangementAnswer {
  @ApiProperty({ example: '2026-27-Q2' }) period: string;
  @ApiProperty() isFrozen: boolean;
  @ApiPropertyOptional({ type: SampleAnswer }) sample?: SampleAnswer;
  @ApiProperty({ type: [QuestionAnswer] }) questions: readonly QuestionAnswer[];
}
export type Arrangement = Omit<ArrangementAnswer, 'sample'> & { readonly sample?: Sample };
