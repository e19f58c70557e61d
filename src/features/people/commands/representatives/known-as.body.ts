import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import type { KnownAs } from '../../../../domain/person/commands';
import type { PersonId, StaffId } from '../../../../kernel/ids';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';

/** Somebody whom the force knows already: one of the two. */
export class KnownAsBody {
  @ApiPropertyOptional({ type: String, format: 'uuid' })
  @IsOptional()
  @IsUuidText()
  readonly personId?: PersonId;

  @ApiPropertyOptional({ type: String, format: 'uuid' })
  @IsOptional()
  @IsUuidText()
  readonly staffId?: StaffId;
}

export function toKnownAs(body: KnownAsBody | undefined): KnownAs | undefined {
  if (body?.personId !== undefined) return { personId: body.personId };
  return body?.staffId === undefined ? undefined : { staffId: body.staffId };
}
