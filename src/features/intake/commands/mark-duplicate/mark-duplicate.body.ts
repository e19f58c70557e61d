import type { CaseId } from '../../../../kernel/ids';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';

export class MarkDuplicateBody {
  /** The case that goes on. */
  @IsUuidText()
  readonly duplicateOf!: CaseId;

  @IsPlainText(2000)
  readonly reason!: string;
}
