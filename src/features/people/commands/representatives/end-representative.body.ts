import { IsIn, IsOptional } from 'class-validator';
import { type RepresentativeEnding, representativeEndings } from '../../../../domain/person/representative-shape';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';

export class EndRepresentativeBody {
  @IsIn([...representativeEndings])
  readonly ending!: RepresentativeEnding;

  /** Now if absent. */
  @IsOptional()
  @IsInstantText()
  readonly until?: Instant;
}
