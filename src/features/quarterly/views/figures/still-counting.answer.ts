import { ApiProperty } from '@nestjs/swagger';

export class StillCountingAnswer {
  @ApiProperty({ enum: ['COUNTING'] }) state: 'COUNTING';
  @ApiProperty({ description: 'How far it has come, from 0 to 1' }) done: number;
  @ApiProperty({ format: 'date-time', description: 'The instant to ask again about' }) knownAt: string;
}
