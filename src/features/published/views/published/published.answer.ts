import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

export class PublishedPackAnswer {
  @ApiProperty({ example: '2026-27-Q2' }) period: string;
  @ApiProperty({ format: 'date-time' }) knownAt: string;
  @ApiProperty({ format: 'date-time' }) frozenAt: string;
  @ApiProperty({ description: 'Of the edition’s canonical JSON' }) sha256: string;
}
export class YouSaidWeDidAnswer {
  @ApiProperty() raisedBy: string;
  @ApiProperty({ format: 'date' }) raisedOn: string;
  @ApiProperty() youSaid: string;
  @ApiProperty() weDid: string;
  @ApiPropertyOptional() whatCameOfIt?: string;
  @ApiProperty({ format: 'date-time' }) publishedAt: string;
}
export class PublishedAnswer {
  @ApiProperty({ type: [PublishedPackAnswer], description: 'The latest quarters first' }) packs: PublishedPackAnswer[];
  @ApiProperty({ type: [YouSaidWeDidAnswer], description: 'The latest published first' }) youSaidWeDid: YouSaidWeDidAnswer[];
}
