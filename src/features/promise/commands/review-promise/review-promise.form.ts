import type { ObligationId } from '../../../../kernel/ids';
import type { Instant } from '../../../../kernel/instant';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsYesOrNo } from '../../../../web-kit/forms/is-yes-or-no';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';
import { MissAnswer, MissOf } from '../../../../casework/misses/miss-fields';

export class ReviewPromiseForm {
  @MissOf() missOf: ObligationId[] = [];
  @MissAnswer() missAnswer: string[] = [];
  @IsYesOrNo('Select whether the standard of service was met') standardMet: boolean;
  @IsPlainText(10_000, { message: 'Enter what you found, in up to 10,000 characters' }) findings: string;
  @WhenTyped({ prefix: 'occurred', label: 'when you reviewed it', notInFuture: true }) occurredAt: Instant;
}
