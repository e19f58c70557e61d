/** Whose cases are opened with a reason, and whether nothing is shown without one. */
export type ConsultationTerms = { readonly reasonFor: 'NOBODY' | 'STAFF_VICTIM' | 'EVERY_CASE'; readonly required: boolean };

/** Port: what the policy in force says of it now. */
export interface ConsultationSettings {
  inForce(): ConsultationTerms;
}

export const CONSULTATION_SETTINGS = Symbol('ConsultationSettings');
