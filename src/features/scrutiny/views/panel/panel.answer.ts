import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { RedactedAnswer } from '../../shown/redacted.answer';

export class PanelLineAnswer {
  @ApiProperty({ example: '2026-27-Q2' }) period: string;
  @ApiProperty({ description: 'Its place in the draw: the panel knows it by nothing else' }) number: number;
  @ApiProperty({ description: 'The caller recognises it, and neither reads nor scores it' }) isRecognised: boolean;
  @ApiProperty({ description: 'Questions that the caller has answered' }) answered: number;
  @ApiProperty({ description: 'Questions that there are' }) questions: number;
}
export type PanelLine = Pick<PanelLineAnswer, keyof PanelLineAnswer>;

export class PanelCasesAnswer {
  @ApiProperty({ type: [PanelLineAnswer] }) items: readonly PanelLineAnswer[];
}
export class PanelQuestionAnswer {
  @ApiProperty({ example: 'Q1' }) code: string;
  @ApiProperty() text: string;
  @ApiPropertyOptional({ minimum: 1, maximum: 4, description: 'The caller’s own' }) score?: number;
  @ApiPropertyOptional({ description: 'The caller’s own' }) words?: string;
}

export type PanelQuestion = Pick<PanelQuestionAnswer, keyof PanelQuestionAnswer>;

/** A case as the panel reads it. Which it is stands in the access log, and leaves with no answer: a private field is not serialised. */
export class PanelCaseAnswer extends PanelLineAnswer {
  readonly #caseId: string;

  @ApiProperty({ type: RedactedAnswer }) redacted: RedactedAnswer;
  @ApiProperty() summary: string;
  @ApiProperty({ type: [PanelQuestionAnswer] }) asked: readonly PanelQuestion[];

  constructor(caseId: string, shown: Pick<PanelCaseAnswer, keyof PanelCaseAnswer>) {
    super();
    this.#caseId = caseId;
    Object.assign(this, shown);
  }

  /** For the access log alone. */
  static readonly isAbout = (answer: PanelCaseAnswer): readonly string[] => [answer.#caseId];
}
