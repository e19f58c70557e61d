import type { StaffId } from '../../../../kernel/ids';
import type { Instant } from '../../../../kernel/instant';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';

export class NameStatementTakerForm {
  @IsUuidText({ message: 'Select who takes the statement' }) staffId: StaffId;
  @WhenTyped({ prefix: 'occurred', label: 'when they were named', notInFuture: true }) occurredAt: Instant;
}
