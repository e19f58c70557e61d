import { IsIn, IsOptional } from 'class-validator';
import { type CaseRole, caseRoles } from '../../../../domain/support-case/case-roles';
import type { Instant } from '../../../../kernel/instant';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';
import { tooLong } from '../../../../casework/doors/too-long';

export class CheckConflictForm {
  @IsIn([...caseRoles], { message: 'Select whom you checked' }) role: CaseRole;
  @IsIn(['NONE_FOUND', 'FOUND'], { message: 'Select what you found' }) result: 'NONE_FOUND' | 'FOUND';
  @IsOptional() @IsPlainText(2000, tooLong('How you checked', 2000)) how?: string;
  @WhenTyped({ prefix: 'occurred', label: 'when you checked', notInFuture: true }) occurredAt: Instant;
}
