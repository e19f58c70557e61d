import { IsOptional, ValidateIf } from 'class-validator';
import type { Instant } from '../../../../kernel/instant';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsYesOrNo } from '../../../../web-kit/forms/is-yes-or-no';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';
import { tooLong } from '../../../../casework/doors/too-long';

export class LinkReferenceForm {
  @ValidateIf(({ crimeReference, incidentReference }: LinkReferenceForm) => incidentReference === undefined || crimeReference !== undefined)
  @IsPlainText(60, { message: 'Enter the crime reference or the incident reference, in 60 characters or fewer' })
  crimeReference?: string;
  @IsOptional() @IsPlainText(60, tooLong('The incident reference', 60)) incidentReference?: string;
  @IsYesOrNo('Select whether the record is flagged as a hate crime or incident') hateFlagSet: boolean;
  @WhenTyped({ prefix: 'occurred', label: 'when it was linked', notInFuture: true }) occurredAt: Instant;
}
