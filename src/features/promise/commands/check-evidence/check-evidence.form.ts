import { IsIn, IsOptional } from 'class-validator';
import { type EvidenceState, evidenceStates } from '../../../../domain/reference-data/staff-victims';
import type { Instant } from '../../../../kernel/instant';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';
import { tooLong } from '../../../../casework/doors/too-long';

export class CheckEvidenceForm {
  @IsIn([...evidenceStates], { message: 'Select what became of the body-worn video' }) bodyWornVideo: EvidenceState;
  @IsIn([...evidenceStates], { message: 'Select what became of the CCTV' }) cctv: EvidenceState;
  @IsIn([...evidenceStates], { message: 'Select what became of witnesses' }) witnesses: EvidenceState;
  @IsIn([...evidenceStates], { message: 'Select what became of photographs' }) photographs: EvidenceState;
  @IsOptional() @IsPlainText(2000, tooLong('The note', 2000)) note?: string;
  @WhenTyped({ prefix: 'occurred', label: 'when you looked', notInFuture: true }) occurredAt: Instant;
}
