import type { CaseFileQuery } from '../../../src/casework/case-file/case-file.query';
import { Consultation } from '../../../src/casework/lookups/consultation';
import type { ConsultationTerms } from '../../../src/casework/lookups/consultation-settings';
import { caseKinds } from '../../../src/domain/reference-data/case-kinds';
import type { CaseId, StaffId } from '../../../src/kernel/ids';
import type { ReasonAsked } from '../../../src/platform/access-log/consultation-policy';

const viewer = { staffId: '5a0c1d1e-0001-4000-8000-000000000001' as StaffId, posts: [] };

/** Whoever asks may know of one case of each kind, which is called as its kind. */
const asked = (terms: ConsultationTerms, caseId: string): ReasonAsked => {
  const files = { find: (id: string) => (caseKinds.some(({ code }) => code === id) ? { kind: id } : undefined) };
  return new Consultation(files as unknown as CaseFileQuery, { inForce: () => terms }).reasonAsked(caseId as CaseId, viewer);
};

describe('Whether somebody is asked why they open a case', () => {
  it.each([
    ['NOBODY', 'STAFF_VICTIM_CRIME', 'NO', 'NO'],
    ['NOBODY', 'HATE_CRIME', 'NO', 'NO'],
    ['STAFF_VICTIM', 'STAFF_VICTIM_CRIME', 'ASKED', 'REQUIRED'],
    ['STAFF_VICTIM', 'STAFF_VICTIM_NON_CRIME', 'ASKED', 'REQUIRED'],
    ['STAFF_VICTIM', 'HATE_CRIME', 'NO', 'NO'],
    ['STAFF_VICTIM', 'a hidden one', 'NO', 'NO'],
    ['EVERY_CASE', 'HATE_CRIME', 'ASKED', 'REQUIRED'],
    ['EVERY_CASE', 'STAFF_VICTIM_CRIME', 'ASKED', 'REQUIRED'],
    ['EVERY_CASE', 'a hidden one', 'NO', 'NO'],
  ] as const)('by a policy for %s and a case %s: %s, or %s where it is required', (reasonFor, caseId, may, must) => {
    expect([asked({ reasonFor, required: false }, caseId), asked({ reasonFor, required: true }, caseId)]).toEqual([may, must]);
  });
});
