import { ApiProperty } from '@nestjs/swagger';
import { ArrayUnique, IsArray, IsIn } from 'class-validator';
import { readerParts } from '../../points/own-words';

/** `POST /api/v1/cases/{caseId}/promise/readers`. */
export class ChooseReadersBody {
  @ApiProperty({ enum: readerParts, isArray: true, description: 'The whole list, by part in the case; empty for nobody.' })
  @IsArray()
  @ArrayUnique()
  @IsIn([...readerParts], { each: true })
  readers: (typeof readerParts)[number][];
}
