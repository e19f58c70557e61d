import { Inject, Injectable } from '@nestjs/common';
import { caseKinds } from '../../domain/reference-data/case-kinds';
import type { CaseId } from '../../kernel/ids';
import type { Viewer } from '../../kernel/viewer';
import type { ConsultationPolicy, ReasonAsked } from '../../platform/access-log/consultation-policy';
import { CaseFileQuery } from '../case-file/case-file.query';
import { CONSULTATION_SETTINGS, type ConsultationSettings } from './consultation-settings';

/** Who is asked why they open a case: found by one query for all cases, which hides what the viewer may not know of (law 11). */
@Injectable()
export class Consultation implements ConsultationPolicy {
  constructor(
    private readonly files: CaseFileQuery,
    @Inject(CONSULTATION_SETTINGS) private readonly settings: ConsultationSettings,
  ) {}

  reasonAsked(caseId: CaseId, viewer: Viewer): ReasonAsked {
    const { reasonFor, required } = this.settings.inForce();
    if (reasonFor === 'NOBODY') return 'NO';
    const file = this.files.find(caseId, viewer);
    if (!file || (reasonFor === 'STAFF_VICTIM' && !isStaffVictims(file.kind))) return 'NO';
    return required ? 'REQUIRED' : 'ASKED';
  }
}

const isStaffVictims = (kind: string): boolean => caseKinds.some(({ code, victim }) => code === kind && victim === 'STAFF');
