import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import type { LpuCode } from '../../../../kernel/ids';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';

/** Which figure, and which of its cases: those that it counts, or the others that it is a share of. */
export class FigureCasesParameters {
  @IsString() @MaxLength(100) table: string;
  @IsString() @MaxLength(100) row: string;
  @IsOptional() @Matches(/^LPU-\d{1,3}$/, { message: 'must be the code of a unit, such as LPU-1' }) lpu?: LpuCode;
  @IsOptional() @IsInstantText() knownAt?: Instant;
  @IsOptional() @IsIn(['COUNTED', 'OTHERS']) part?: 'COUNTED' | 'OTHERS';
  @IsOptional() @MaxLength(200) cursor?: string;
}
