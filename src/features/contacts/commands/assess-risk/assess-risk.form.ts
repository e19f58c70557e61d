import { IsIn, IsOptional } from 'class-validator';
import { type AssessedRisk, assessedRiskCodes } from '../../../../domain/reference-data/risk-levels';
import type { Instant } from '../../../../kernel/instant';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsChoices } from '../../../../web-kit/forms/is-choices';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';
import { tooLong } from '../../../../casework/doors/too-long';
import { riskFactorCodes } from './risk-factors';

export class AssessRiskForm {
  @WhenTyped({ prefix: 'occurred', label: 'when you assessed the risk', notInFuture: true }) occurredAt: Instant;
  @IsIn([...assessedRiskCodes], { message: 'Select the risk: standard, medium or high' }) risk: AssessedRisk;
  @IsOptional() @IsChoices(riskFactorCodes, { message: 'Select what you weighed from the list' }) factors?: string[];
  @IsOptional() @IsPlainText(10_000, tooLong('The note', 10_000)) note?: string;
}
