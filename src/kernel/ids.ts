/** Ids are uuids in lower case; the brand keeps a person's id out of a case's place. */
export type CaseId = string & { readonly __brand: 'CaseId' };
export type PersonId = string & { readonly __brand: 'PersonId' };
export type StaffId = string & { readonly __brand: 'StaffId' };
export type IncidentId = string & { readonly __brand: 'IncidentId' };
export type ContactId = string & { readonly __brand: 'ContactId' };
export type DirectionId = string & { readonly __brand: 'DirectionId' };
export type EventId = string & { readonly __brand: 'EventId' };
export type ObligationId = string & { readonly __brand: 'ObligationId' };
export type CommandId = string & { readonly __brand: 'CommandId' };
export type CorrelationId = string & { readonly __brand: 'CorrelationId' };

/** A local policing unit's code, `LPU-1`. */
export type LpuCode = string & { readonly __brand: 'LpuCode' };

/**
 * Whose key enciphers a personal field: a person supported, an alleged perpetrator or witness, a member of staff,
 * a welfare record for its notes, or, where the victim of a case is nobody that is known, the case itself.
 */
export type SubjectId = string & { readonly __brand: 'SubjectId' };

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
export const isUuid = (text: string): boolean => uuidPattern.test(text);
