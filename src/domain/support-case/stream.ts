import type { CaseId } from '../../kernel/ids';

export const supportCaseStream = (caseId: CaseId): `supportCase-${string}` => `supportCase-${caseId}`;
