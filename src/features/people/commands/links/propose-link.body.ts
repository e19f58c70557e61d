import type { PersonId } from '../../../../kernel/ids';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';

export class ProposeLinkBody {
  @IsUuidText()
  readonly otherPersonId!: PersonId;

  @IsPlainText(2000)
  readonly reason!: string;
}
