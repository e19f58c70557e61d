import type { Instant } from '../../../../kernel/instant';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsYesOrNo } from '../../../../web-kit/forms/is-yes-or-no';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';

export class AssessWellbeingForm {
  @IsPlainText(10_000, { message: 'Enter what they said and what you agreed, in 10,000 characters or fewer' }) text: string;
  @IsYesOrNo('Select whether you asked what has built up over time') cumulativeHarmAsked: boolean;
  @IsYesOrNo('Select whether you checked for trauma') traumaChecked: boolean;
  @WhenTyped({ prefix: 'occurred', label: 'when you spoke with them', notInFuture: true }) occurredAt: Instant;
}
