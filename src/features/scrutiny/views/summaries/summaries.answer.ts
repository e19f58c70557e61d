import { ApiProperty } from '@nestjs/swagger';

export const summaryStates = ['TO_WRITE', 'TO_WRITE_ANEW', 'TO_READ', 'YOURS_TO_BE_READ', 'PASSED'] as const;

export class SummaryLineAnswer {
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty() reference: string;
  @ApiProperty({ example: '2026-27-Q2' }) period: string;
  @ApiProperty({ description: 'The number under which the panel knows it' }) number: number;
  @ApiProperty({ enum: summaryStates }) state: (typeof summaryStates)[number];
}

export type SummaryLine = Pick<SummaryLineAnswer, keyof SummaryLineAnswer>;

export class SummariesAnswer {
  @ApiProperty({ type: [SummaryLineAnswer] }) items: readonly SummaryLineAnswer[];
}
