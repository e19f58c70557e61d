import { ApiProperty } from '@nestjs/swagger';
import { QuestionAnswer } from '../arrangement/arrangement.answer';

export class GivenScoreAnswer {
  @ApiProperty({ minimum: 1, maximum: 4 }) score: number;
  @ApiProperty({ description: 'How many members gave it' }) n: number;
}
export class ResultAnswer {
  @ApiProperty({ description: 'The case by its number in the draw' }) number: number;
  @ApiProperty({ example: 'Q1' }) question: string;
  @ApiProperty({ type: [GivenScoreAnswer] }) scores: readonly GivenScoreAnswer[];
  @ApiProperty({ type: [String], description: 'What members said, in no order that tells who' }) words: readonly string[];
}
export class ResultsAnswer {
  @ApiProperty({ example: '2026-27-Q2' }) period: string;
  @ApiProperty({ description: 'Cases that the panel was given' }) cases: number;
  @ApiProperty({ description: 'Times that a member recognised one, and left it out' }) recognised: number;
  @ApiProperty({ type: [QuestionAnswer] }) questions: readonly QuestionAnswer[];
  @ApiProperty({ type: [ResultAnswer] }) results: readonly ResultAnswer[];
}
