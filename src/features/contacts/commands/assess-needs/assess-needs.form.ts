import { ArrayNotEmpty, IsOptional } from 'class-validator';
import { codesOf } from '../../../../domain/reference-data/entry';
import { enhancedGrounds, needs } from '../../../../domain/reference-data/needs';
import type { Instant } from '../../../../kernel/instant';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsChoices } from '../../../../web-kit/forms/is-choices';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';
import { tooLong } from '../../../../casework/doors/too-long';

const needed = { message: 'Select what the person needs, or that no needs were found' };

export class AssessNeedsForm {
  @WhenTyped({ prefix: 'occurred', label: 'when you asked about their needs', notInFuture: true }) occurredAt: Instant;
  @ArrayNotEmpty(needed) @IsChoices(codesOf(needs), needed) needs: string[];
  @IsOptional()
  @IsChoices(codesOf(enhancedGrounds), { message: 'Select grounds from the list' })
  enhancedGrounds?: string[];
  @IsOptional() @IsPlainText(10_000, tooLong('The note', 10_000)) note?: string;
}
