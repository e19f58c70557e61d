import { z } from 'zod';
import type { CaseId, ContactId, DirectionId, EventId, IncidentId, ObligationId, SubjectId } from '../../kernel/ids';
import { personal } from '../event-definition';
import { uuidField } from '../event-fields';

export const caseIdField = uuidField<CaseId>();
export const contactIdField = uuidField<ContactId>();
export const directionIdField = uuidField<DirectionId>();
export const obligationIdField = uuidField<ObligationId>();
export const eventIdField = uuidField<EventId>();
export const incidentIdField = uuidField<IncidentId>();
export const subjectIdField = uuidField<SubjectId>();

/** A code of a list whose entries come and go with the policy pack: the event keeps what was true then. */
export const codeField = z.string().regex(/^[A-Z0-9][A-Z0-9_]{0,59}$/);

/** Free text, a reference, the words of a person: personal, under the key that the case's texts are kept under. */
export const textField = personal(z.string());

export const outcomeTypeField = z.number().int().min(1).max(22);
