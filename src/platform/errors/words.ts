/** What a refusal says to the person, and the status where it is not 409. */
export type RefusalWords = { readonly says: string; readonly status?: 403 | 404 | 409 };
