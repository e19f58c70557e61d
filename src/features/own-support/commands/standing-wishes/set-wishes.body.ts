import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, Matches } from 'class-validator';

/** `POST /api/v1/my-support/standing-wishes`. */
export class SetWishesBody {
  @ApiProperty({ type: [String], description: 'The whole list of points declined in every case from now on; empty for none.' })
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(30)
  @Matches(/^[A-Z][A-Z0-9]{0,9}$/, { each: true, message: 'must be codes of points, such as P5' })
  declines: string[];
}
